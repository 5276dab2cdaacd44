/** Points and extents are those of GeoNames and Wikidata, rounded to a tenth of a degree. */
export const regionsSource = 'GeoNames (CC BY 4.0) and Wikidata (CC0), rounded';

// "= country kind kilometres" heads the rows below it, "-" where there is no one country; then: name and other spellings | latitude longitude [kilometres]
export const regions = `
= - region 1500
Middle East;Mideast;Near East;West Asia | 29.3 42.6 2500
Former Yugoslavia;former Yugoslavia;former Yugoslav republics | 44.2 18.8 400
Former Soviet Union;former Soviet Union;former Soviet republics | 55.0 70.0 4000
Balkans;Balkan peninsula;Balkan Peninsula | 43.5 21.0 600
Central Asia | 45.0 66.0
South Asia | 23.0 78.0 2000
Southeast Asia;South-East Asia | 10.0 110.0 2500
East Asia;Northeast Asia | 37.0 120.0 2000
Asia-Pacific;Asia Pacific;Indo-Pacific | 10.0 130.0 6000
Asia | 34.0 100.0 5000
Europe | 50.0 15.0 2500
Eastern Europe | 50.0 27.0 1000
Western Europe | 48.5 5.0 1000
Central Europe | 49.0 17.0 700
Baltic states;Baltics;Baltic republics;Baltic countries;Baltic nations | 56.9 24.5 350
Africa | 2.0 21.0 4000
North Africa;Northern Africa | 29.0 10.0 2500
West Africa;Western Africa | 12.0 -2.0 1800
East Africa | 0.0 37.0 1300
Central Africa | 3.0 19.0 1300
Southern Africa;southern Africa | -23.0 24.0 1500
Sub-Saharan Africa;sub-Saharan Africa | -5.0 22.0 3500
Horn of Africa | 8.0 45.0 1000
Sahel;Sahel region | 15.0 5.0 2500
Sahara;Sahara desert;Sahara Desert | 23.0 10.0 2200
Maghreb | 32.0 3.0 1500
Great Lakes region | -2.0 29.5 500
Lake Chad basin;Lake Chad Basin;Lake Chad | 13.0 14.0 350
Latin America | -10.0 -65.0 5000
Central America | 13.0 -86.0 900
South America | -15.0 -60.0 3500
North America | 45.0 -100.0 3500
Caribbean;West Indies | 16.0 -72.0 1500
Caucasus;South Caucasus;North Caucasus;Transcaucasia | 42.5 45.0 500
Indochina | 15.0 105.0 900
Korean Peninsula;Korean peninsula | 38.0 127.5 500
Arabian Peninsula;Arabian peninsula;Arabia | 22.0 47.0 1300
Scandinavia | 63.0 15.0 900
Levant | 34.0 37.0 400
Kurdistan;Kurdish region;Kurdish regions;Kurdish areas | 36.5 43.5 450
Kashmir;Jammu and Kashmir | 34.2 75.5 250
Arctic | 75.0 0.0 4000
Pacific;South Pacific;western Pacific;Western Pacific | 0.0 -160.0 8000
Euphrates valley;Euphrates River Valley;Euphrates River;Euphrates;Middle Euphrates River Valley | 34.5 41.0 700
Tigris River;Tigris | 34.6 43.7 600
Demilitarized Zone;demilitarized zone;DMZ;Demilitarised Zone;demilitarised zone;Joint Security Area | 38.0 127.0 130
Line of Control | 34.3 74.0 250
Golan Heights;Golan | 33.0 35.8 40
Durand Line | 32.5 69.3 900
Hindu Kush | 35.5 70.5 450
Fergana Valley;Ferghana Valley | 40.5 71.3 150
Cyprus buffer zone;Green Line in Cyprus | 35.1 33.3 90
Occupied West Bank and Gaza | 31.9 35.2 90
= USA province 300
Alabama | 32.8 -86.8
Alaska | 64.5 -152.5 1200
Arizona | 34.3 -111.7
Arkansas | 34.8 -92.4
California;Calif. | 37.2 -119.5 600
Colorado | 39.0 -105.5
Connecticut;Conn. | 41.6 -72.7 80
Delaware | 39.0 -75.5 80
Florida;Fla. | 28.3 -82.0 400
Georgia (U.S. state);Georgia;state of Georgia;Ga. | 32.7 -83.4
Hawaii | 20.5 -157.5
Idaho | 44.4 -114.6
Illinois;Ill. | 40.0 -89.2
Indiana | 39.9 -86.3
Iowa | 42.1 -93.5
Kansas;Kan. | 38.5 -98.4
Kentucky;Ky. | 37.5 -85.3
Louisiana;La. | 31.0 -92.0
Maine | 45.4 -69.2
Maryland;Md. | 39.0 -76.8 200
Massachusetts;Mass. | 42.3 -71.8 150
Michigan;Mich. | 44.3 -85.4
Minnesota;Minn. | 46.3 -94.3
Mississippi;Miss. | 32.7 -89.7
Missouri;Mo. | 38.4 -92.5
Montana | 47.0 -109.6 450
Nebraska;Neb. | 41.5 -99.8
Nevada;Nev. | 39.3 -116.6 400
New Hampshire;N.H. | 43.7 -71.6 150
New Jersey;N.J. | 40.2 -74.7 120
New Mexico;N.M. | 34.4 -106.1
New York state;upstate New York;New York State | 42.9 -75.6
North Carolina;N.C. | 35.5 -79.4
North Dakota;N.D. | 47.4 -100.5
Ohio | 40.3 -82.8
Oklahoma;Okla. | 35.6 -97.5
Oregon;Ore. | 43.9 -120.6
Pennsylvania;Pa. | 40.9 -77.8
Rhode Island;R.I. | 41.6 -71.5 40
South Carolina;S.C. | 33.9 -80.9
South Dakota;S.D. | 44.4 -100.2
Tennessee;Tenn. | 35.9 -86.4
Texas | 31.5 -99.3 700
Utah | 39.3 -111.7
Vermont | 44.1 -72.7 150
Virginia?;Va. | 37.5 -78.9
Washington state;Washington State;state of Washington | 47.4 -120.4
West Virginia;W.Va. | 38.6 -80.6
Wisconsin;Wis. | 44.6 -89.9
Wyoming;Wyo. | 43.0 -107.6
Aleutian Islands | 52.0 -174.0 1000
= USA region 800
New England | 44.0 -71.5 350
Midwest | 42.0 -91.0 900
Gulf Coast | 30.0 -90.0 800
= GBR region 150
Northern Ireland;Ulster | 54.6 -6.7 90
Londonderry;Derry | 55.0 -7.3 10
South Armagh;Armagh | 54.3 -6.6 25
Diego Garcia | -7.3 72.4 20
= IRQ province 120
Anbar;al-Anbar;Anbar province;Anbar governorate | 32.6 41.6 220
Babil;Babel province;Babil province;Babylon province | 32.5 44.6 60
Basra;Basrah;al-Basra | 30.5 47.8 40
Dhi Qar;Thi Qar;Dhiqar;Zi Qar | 31.1 46.2 80
Diyala | 33.9 45.1
Dohuk;Duhok;Dahuk;Dihok | 36.9 43.0 60
Qadisiyah;Qadisiya;Diwaniya province | 31.9 45.0 70
Maysan;Missan | 31.9 47.0 90
Muthanna;al-Muthanna | 30.3 45.0 150
Nineveh;Ninevah;Ninewa;Nineveh Plains;Nineveh plain | 36.1 42.3 130
Saladin;Salahuddin;Salah al-Din;Salahaddin;Salah ad-Din;Salaheddin;Salahudin;Salah al-Deen | 34.6 43.6 110
Wasit | 32.6 45.7 90
= IRQ region 200
Iraqi Kurdistan;Kurdistan region of Iraq;Kurdistan Region of Iraq;Kurdistan Region;Iraq's Kurdistan region;Iraqi Kurdish region;semi-autonomous Kurdish region;semi-autonomous Kurdistan region;autonomous Kurdish region;Kurdistan region;Kurdish autonomous region;semiautonomous Kurdish region;Iraqi Kurdistan region | 36.4 44.4 180
Sunni Triangle;Sunni triangle | 34.0 43.5 120
Triangle of Death | 33.0 44.4 40
Hamrin mountains;Hamrin Mountains;Hamreen mountains;Hamrin | 34.6 44.6 80
Makhoul mountains | 35.3 43.4 40
Faw Peninsula;Faw peninsula;al-Faw;Al-Faw peninsula | 30.0 48.5 25
= SYR province 90
Deir ez-Zor;Deir el-Zour;Deir el-Zor;Deir al-Zour;Deir Ezzor;Deir Ez-Zor;Deir Ezzour;Deir Al Zour;Dayr az Zawr | 35.3 40.1 60
Hasakah;Hasakeh;al-Hasakah;Hassakeh;Hasaka;Hassakah;Al-Hasakah | 36.5 40.7 60
Idlib | 35.9 36.6 45
Aleppo;Halab | 36.2 37.2 50
Homs | 34.7 36.7 60
Hama | 35.1 36.8 40
Latakia | 35.5 35.8 30
Tartus;Tartous | 34.9 35.9 25
Daraa;Deraa;Dara'a | 32.6 36.1 30
Sweida;Suwayda;Suweida;al-Suwayda;Sweida province | 32.7 36.6 40
Raqqa;Raqqah;Rakka;ar-Raqqah;al-Raqqa | 35.9 39.0 50
Quneitra | 33.1 35.8 20
= SYR region 60
Eastern Ghouta;eastern Ghouta;Ghouta | 33.5 36.5 15
Rojava | 36.6 39.5 200
Afrin | 36.5 36.9 25
= AFG province 110
Helmand;Helmand province | 31.4 64.4 180
Kandahar;Qandahar | 31.6 65.7 100
Kunduz;Konduz;Qunduz | 36.7 68.9 60
Herat | 34.3 62.2 120
Balkh | 36.8 67.1 80
Nangarhar;Nangahar | 34.3 70.5 70
Kunar;Konar | 34.9 71.1 60
Nuristan;Nurestan | 35.3 70.9 70
Laghman | 34.7 70.2 40
Paktika;Paktika province | 32.5 69.0 90
Paktia;Paktya | 33.6 69.3 50
Khost | 33.3 69.9 40
Logar | 34.0 69.2 45
Wardak;Maidan Wardak | 34.4 68.3 60
Ghazni | 33.5 68.4 80
Zabul | 32.2 67.2 80
Uruzgan;Oruzgan | 32.9 66.0 80
Day Kundi;Daykundi;Daikundi | 33.7 66.2 90
Farah | 32.5 62.5 120
Nimroz;Nimruz | 30.9 62.5 130
Badghis | 35.1 63.8 80
Ghor | 34.2 65.0 110
Faryab | 36.1 64.9 80
Jowzjan;Jawzjan | 36.9 66.0 60
Sar-e Pol;Sar-i-Pul;Sari Pul | 36.0 66.2 70
Samangan | 36.0 68.0 70
Baghlan | 35.9 68.9 80
Takhar | 36.7 69.8 60
Badakhshan | 36.9 71.0 120
Parwan | 35.0 68.9 45
Panjshir;Panjsher;Panjshir Valley;Panjshir valley | 35.4 69.9 40
Kapisa | 35.0 69.6 25
Bamiyan;Bamyan | 34.8 67.8 80
= AFG region 60
Tora Bora | 34.1 70.2 12
Shah-i-Kot;Shahi-Kot;Shah-e-Kot;Shahikot | 33.4 69.3 15
Korengal Valley;Korengal | 34.9 70.9 10
Salang;Salang Pass;Salang Tunnel;Salang Highway | 35.3 69.0 20
Khyber Pass | 34.1 71.1 15
Gayan | 33.0 69.4 15
Marjah;Marja | 31.5 64.1 12
Sangin | 32.1 64.8 10
Musa Qala;Musa Qaleh | 32.4 64.8 10
Arghandab | 31.7 65.6 20
Panjwai;Panjwayi | 31.5 65.4 25
Zhari;Zhari district | 31.6 65.4 20
Nad Ali | 31.6 64.2 12
Garmser;Garmsir | 31.1 64.2 15
Now Zad;Nawzad | 32.4 64.5 12
= PAK province 200
Balochistan;Baluchistan | 28.5 65.7 350
Sindh;Sind | 26.1 68.8 250
Khyber Pakhtunkhwa;Khyber-Pakhtunkhwa;North-West Frontier Province;North West Frontier Province;Northwest Frontier Province;NWFP | 34.5 72.0 220
North Waziristan | 33.0 70.0 50
South Waziristan | 32.3 69.8 60
Waziristan | 32.6 69.9 90
Bajaur;Bajur | 34.7 71.5 25
Swat;Swat Valley;Swat valley | 35.2 72.4 60
Kurram | 33.7 70.2 45
Orakzai | 33.7 70.9 30
Mohmand | 34.5 71.3 30
tribal areas;Federally Administered Tribal Areas;FATA;tribal belt | 33.0 70.2 150
Azad Kashmir;Pakistani Kashmir;Pakistan-administered Kashmir;Pakistani-administered Kashmir | 34.0 73.8 120
= IND province 200
Punjab | 31.0 75.5
Assam | 26.2 92.9
Manipur | 24.7 93.9 90
Nagaland | 26.1 94.5 90
Tamil Nadu | 11.1 78.7 250
Chhattisgarh | 21.3 81.9 250
Jharkhand | 23.6 85.3 180
West Bengal | 23.8 87.9 280
Ladakh | 34.2 77.6 200
Indian Kashmir;Indian-controlled Kashmir;Indian-administered Kashmir;Kashmir Valley;Kashmir valley;Indian-held Kashmir | 33.9 75.0 100
Arunachal Pradesh | 28.0 94.5 220
Sikkim | 27.5 88.5 60
Gujarat | 22.7 71.6 280
Siachen;Siachen Glacier | 35.4 77.1 50
Doklam | 27.3 89.0 15
Galwan Valley;Galwan | 34.8 78.2 30
Andaman and Nicobar Islands;Andaman Islands | 11.7 92.7 250
= LKA province 70
Jaffna;Jaffna Peninsula;Jaffna peninsula | 9.7 80.0 40
Northern Province, Sri Lanka | 9.2 80.4
Eastern Province, Sri Lanka | 7.8 81.5
Vanni;Wanni | 9.1 80.5
= YEM province 80
Marib;Ma'rib | 15.5 45.3 90
Saada;Sa'ada;Saadah;Sa'dah;Sadah | 16.9 43.8 60
Hodeida;Hodeidah;al-Hodeidah;Hudaydah;Hudaida;al-Hudaydah;Hodieda | 14.8 43.0 50
Taiz;Taizz;Ta'izz | 13.6 44.0 40
Hajjah;Hajja | 16.1 43.2 60
Abyan | 13.7 46.0
Shabwa;Shabwah | 14.8 46.9 110
Hadramawt;Hadramout;Hadhramaut;Hadramaut | 16.5 49.5 200
Bayda;al-Bayda;al-Baida;Bayda province | 14.2 45.4 60
Lahj;Lahij | 13.2 44.7 60
Dhale;al-Dhale;Dhalea;Dali | 13.8 44.7 30
Jawf;al-Jawf | 16.6 45.2 110
Ibb | 14.0 44.2 35
Dhamar | 14.6 44.3 50
Mahra;al-Mahra | 16.6 51.7 140
Socotra | 12.5 53.9 70
= SAU province 200
Jizan;Jazan | 16.9 42.6 60
Najran | 17.5 44.2 150
Asir | 18.9 42.9 150
Eastern Province | 23.5 49.5 500
= IRN province 150
Khuzestan;Khuzistan | 31.3 49.0
Kermanshah | 34.3 47.1 70
Sistan-Baluchestan;Sistan and Baluchestan;Sistan-Baluchistan | 28.5 60.9 280
Iranian Kurdistan | 35.6 46.9 90
Kharg Island;Kharg | 29.2 50.3 6
Abu Musa | 25.9 55.0 6
Shatt al-Arab;Shatt-al-Arab;Shatt al Arab | 30.3 48.3 90
Majnoon islands;Majnoon Islands;Majnoon | 31.0 47.6 25
= KWT region 30
Bubiyan;Bubiyan Island | 29.8 48.2
Failaka;Failaka Island | 29.4 48.3 8
= LBN region 30
Bekaa Valley;Bekaa;Beqaa Valley;Bekaa valley;Bekáa | 33.9 36.0 50
southern Lebanon;south Lebanon;South Lebanon | 33.3 35.4 35
Shouf Mountains;Shouf;Chouf;Chouf Mountains | 33.7 35.6 20
Mount Lebanon | 33.9 35.6 40
Chebaa Farms;Shebaa Farms | 33.3 35.7 8
Litani River;Litani | 33.3 35.5 60
Dahiyeh;Dahieh;southern suburbs of Beirut | 33.8 35.5 5
= PSE region 25
Gaza;Gaza Strip;Gaza strip | 31.4 34.4 22
Gaza City | 31.5 34.5 8
West Bank;occupied West Bank | 32.0 35.3 65
East Jerusalem;east Jerusalem | 31.8 35.2 8
Philadelphi corridor;Philadelphi Corridor | 31.2 34.3 8
Netzarim corridor;Netzarim Corridor;Netzarim | 31.5 34.4 5
Jordan Valley | 32.1 35.5 50
= EGY region 100
Sinai;Sinai Peninsula;Sinai peninsula;Sinai Desert;North Sinai;northern Sinai;South Sinai | 29.5 33.8 150
Suez Canal;Suez canal;Canal Zone | 30.6 32.3 90
= ISR region 40
Galilee | 32.8 35.5
Negev;Negev Desert;Negev desert | 30.8 34.8 80
= SDN province 220
Darfur;Darfur region;Dar Fur | 13.5 24.2 350
North Darfur;Northern Darfur | 16.0 25.5 280
South Darfur;Southern Darfur | 11.5 25.0 180
West Darfur;Western Darfur | 13.4 22.7 110
Central Darfur | 12.5 23.3 110
East Darfur | 11.3 26.5 120
South Kordofan;Southern Kordofan | 11.2 29.9 150
North Kordofan;Northern Kordofan | 13.8 29.4 220
West Kordofan | 12.0 28.5 180
Kordofan | 12.7 29.5 300
Blue Nile;Blue Nile state | 11.3 34.1 130
Nuba Mountains | 11.3 30.2 110
Gezira;al-Jazira;Jazira state;Al-Jazirah;Gezira state | 14.5 33.3 100
Sennar | 13.2 33.9 90
Kassala | 15.8 35.6 110
Abyei | 9.6 28.4 60
= SSD province 150
Unity state;Unity State | 9.0 29.8
Upper Nile;Upper Nile state | 9.9 32.7
Jonglei | 7.4 32.0 180
Equatoria;Central Equatoria;Eastern Equatoria;Western Equatoria | 5.0 31.0 250
Bahr el Ghazal;Western Bahr el Ghazal;Northern Bahr el Ghazal | 8.3 26.5 220
= SOM region 200
Somaliland | 9.6 45.5 300
Puntland | 8.5 48.8 300
Jubaland;Jubba | 0.5 42.0 220
Lower Shabelle | 1.9 44.4 130
Middle Shabelle | 3.0 46.0 110
Galmudug | 5.8 47.5 180
Hiran;Hiraan | 4.3 45.5 120
Bakool | 4.4 43.9 110
Gedo | 3.1 42.2 140
= ETH region 250
Tigray;Tigre;Tigrai | 13.9 38.5 180
Amhara | 11.5 38.0 230
Oromia | 7.9 39.6 450
Afar | 11.8 40.9 220
Ogaden;Somali region | 6.8 43.5 350
Badme | 14.7 37.8 15
= MLI region 200
Azawad | 18.5 -1.5 500
Kidal | 18.4 1.4 80
Gao | 16.3 0.0 100
Timbuktu;Tombouctou | 16.8 -3.0 80
Mopti | 14.5 -4.2 90
Menaka;Ménaka | 15.9 2.4 80
Segou;Ségou | 13.4 -6.3 60
= NER region 200
Tillaberi;Tillabéri | 14.2 1.5 150
Diffa | 13.3 12.6 120
Agadez | 17.0 8.0 60
Air Mountains | 18.3 8.8 150
= NGA province 120
Borno;Borno state;Borno State | 11.9 13.2 180
Yobe | 12.2 11.5
Adamawa | 9.3 12.4
Zamfara | 12.1 6.2
Niger Delta;Niger delta | 5.3 6.4 180
Plateau state;Plateau State | 9.2 9.5
Biafra | 5.9 7.4 150
Sambisa forest;Sambisa Forest | 11.2 13.4 50
= COD province 200
North Kivu;Nord-Kivu | -0.7 29.0 150
South Kivu;Sud-Kivu | -3.1 28.3 150
Kivu | -1.9 28.7 250
Ituri | 1.6 29.8 150
Katanga;Shaba;Shaba province | -8.9 26.5 400
Kasai;Western Kasai;Kasai-Occidental;West Kasai | -5.0 21.4 250
Eastern Kasai;Kasai-Oriental;East Kasai | -5.5 24.0 180
Equateur;Équateur | 1.0 20.5 350
Haut-Uele;Orientale;Haut-Uélé | 3.2 28.0 250
Bas-Zaire;Bas-Congo;Bas-Zaïre;Kongo Central;Lower Congo | -5.3 14.4 180
Bandundu | -4.3 18.2 250
Maniema | -3.0 26.3 180
= COG region 80
Pool region | -3.9 14.8
= UGA region 150
West Nile | 2.9 31.2 100
= AGO province 150
Cabinda | -5.2 12.3 60
Huambo | -12.6 15.7 70
Cuando Cubango;Cuando-Cubango | -16.5 20.0 300
Cunene | -16.3 15.8 180
Bie;Bié | -12.6 17.4 130
Moxico | -12.6 21.0 300
Lunda Norte | -8.4 19.3 200
Benguela | -12.6 13.4 60
Malange | -9.5 16.4 80
Uige;Uíge | -7.6 15.1 80
= NAM region 200
Caprivi Strip;Caprivi | -17.9 22.8 220
Ovamboland | -17.7 16.0 150
= MOZ province 150
Cabo Delgado | -12.3 39.2 180
Sofala | -18.9 34.6
Nampula | -15.1 39.3 60
Gorongosa | -18.7 34.1 50
= ZAF province 200
Transvaal | -25.5 29.0 350
KwaZulu-Natal;Natal? | -29.0 30.5
= ESH region 100
Tindouf | 27.7 -8.1 40
= DZA region 100
Kabylie;Kabylia | 36.6 4.6
= LBY region 300
Cyrenaica | 28.0 22.0 500
Fezzan | 26.0 14.0 400
Tripolitania | 30.5 13.5 300
Nafusa Mountains;western mountains;Nafusa | 31.9 11.9 110
= TCD region 200
Aouzou Strip;Aozou Strip;Aouzou;Aozou | 21.8 17.4
Tibesti | 21.0 17.5
= SEN region 80
Casamance | 12.8 -15.0 150
= UKR province 130
Donbas;Donbass | 48.3 38.5 150
Donetsk;Donetsk region;Donetsk oblast | 48.0 37.8 100
Luhansk;Lugansk | 48.6 39.3 100
Crimea;Crimean Peninsula;Crimean peninsula | 45.2 34.2 160
Zaporizhzhia;Zaporizhia;Zaporozhye;Zaporizhzhya | 47.8 35.2 90
Kherson | 46.6 32.6 80
Kharkiv;Kharkov | 50.0 36.2 90
Sumy | 50.9 34.8 80
Chernihiv;Chernigov | 51.5 31.3 80
Mykolaiv;Nikolaev;Mykolayiv | 47.0 32.0 70
Odesa;Odessa | 46.5 30.7 90
Zakarpattia | 48.4 23.3 80
Dnipropetrovsk | 48.5 34.8 120
Dnieper River;Dnipro River;Dnieper;Dnieper river | 48.0 34.5 400
Snake Island | 45.3 30.2 1
Kinburn Spit | 46.5 31.6 20
= RUS province 150
Chechnya;Chechen Republic;Ichkeria;breakaway Chechnya | 43.4 45.7 90
Dagestan;Daghestan | 43.0 47.1
Ingushetia | 43.2 44.8 50
North Ossetia | 43.0 44.2 60
Kabardino-Balkaria | 43.5 43.4 60
Kursk;Kursk region | 51.7 36.2 90
Belgorod | 50.6 36.6 80
Bryansk | 53.2 34.4 100
Rostov | 47.2 39.7 150
Kaliningrad | 54.7 20.5 80
Siberia | 60.0 100.0 2500
Kuril Islands;Kurile Islands;Kurils;Kuriles;Northern Territories | 46.5 151.0 500
Sakhalin | 51.0 143.0 450
Pankisi | 42.1 45.3 20
Tatarstan | 55.4 50.9 200
= GEO region 60
South Ossetia | 42.3 44.0 50
Abkhazia | 43.1 41.0 90
Adjara;Ajaria;Adzharia | 41.6 42.1 50
Kodori Gorge;Kodori | 42.9 41.8 30
Pankisi Gorge | 42.1 45.3 15
= AZE region 80
Nagorno-Karabakh;Karabakh;Nagorny Karabakh;Nagorno Karabakh;Mountainous Karabakh;Artsakh | 39.8 46.8 80
Nakhichevan;Nakhchivan | 39.3 45.4 70
Lachin corridor;Lachin Corridor;Lachin | 39.6 46.6 30
= MDA region 100
Transnistria;Trans-Dniester;Transdniester;Transdniestria;Trans-Dniestr;Pridnestrovie | 47.2 29.4
= BIH region 80
Republika Srpska | 44.7 17.5 200
Herzegovina | 43.4 17.8
Posavina;Posavina corridor | 45.0 18.5 60
= HRV region 100
Krajina | 44.3 16.0
Eastern Slavonia;eastern Slavonia;Slavonia | 45.3 18.8 70
Dalmatia | 43.5 16.4 200
= SRB region 100
Vojvodina | 45.4 20.0
Presevo Valley;Presevo | 42.3 21.6 25
Sandzak | 43.1 20.0 60
= VNM region 200
Mekong Delta;Mekong delta | 10.0 105.8 120
Central Highlands | 13.7 108.0
Ho Chi Minh Trail | 16.5 106.3 400
= KHM region 120
Battambang | 13.1 103.2 70
= IDN province 250
Aceh;Aceh province | 4.7 96.7 250
West Timor | -9.6 124.3 150
Irian Jaya;West Papua;Papua | -4.0 137.0 700
Maluku;Moluccas | -4.0 129.0 400
Sulawesi | -2.0 121.0 500
Sumatra | -0.5 101.5 850
Java? | -7.4 110.0 500
= PHL region 200
Mindanao | 7.8 125.0 300
Jolo | 6.0 121.0 30
Basilan | 6.5 122.0 35
Sulu;Sulu Archipelago | 6.0 121.0 110
Luzon | 16.5 121.0 350
Marawi | 8.0 124.3 10
Palawan | 9.8 118.7 250
= THA province 60
Narathiwat | 6.3 101.8
Yala? | 6.5 101.3
Pattani | 6.8 101.3
= MMR province 200
Rakhine;Arakan;Rakhine State;Rakhine state | 19.8 93.8 220
Shan;Shan State;Shan state | 21.5 98.0 250
Kachin;Kachin State;Kachin state | 25.8 97.3
Karen State;Karen state;Kayin | 17.0 97.8
Chin State;Chin state | 22.0 93.5
Sagaing | 21.9 96.0 60
= CHN province 400
Xinjiang | 41.0 85.0 900
Tibet | 31.5 88.0 900
Manchuria | 45.0 126.0 700
Inner Mongolia | 44.0 113.0 1100
Fujian | 26.1 117.9 280
= JPN province 60
Okinawa;Okinawa Island;Okinawa prefecture;Okinawa Prefecture | 26.5 128.0
Hokkaido | 43.4 142.8 250
Kyushu | 32.6 131.0 180
Iwo Jima | 24.8 141.3 5
Senkaku Islands;Senkakus;Diaoyu | 25.7 123.5 10
= TLS region 40
Oecussi;Oecusse | -9.3 124.3
= COL province 120
Caqueta;Caquetá | 1.0 -74.0 200
Putumayo | 0.5 -76.0
Cauca? | 2.4 -76.8
Antioquia | 7.0 -75.5 180
Arauca | 6.7 -71.0
Meta? | 3.5 -73.0 180
Choco?;Chocó | 6.0 -77.0 180
Narino;Nariño | 1.5 -77.9
= MEX province 180
Chiapas | 16.5 -92.5
= CAN province 700
Quebec;Québec | 52.0 -72.0
Ontario | 50.0 -86.0
British Columbia | 54.0 -125.0
Alberta | 55.0 -115.0
Nova Scotia | 45.2 -63.0 300
Labrador | 54.0 -62.0 500
= PAN region 60
Panama Canal;Panama Canal Zone | 9.1 -79.7
= DEU province 180
Bavaria | 48.9 11.4
Hesse | 50.6 9.0 120
Rhineland-Palatinate;Rhineland | 49.9 7.4 120
= FRA province 120
Corsica | 42.1 9.1 90
Basque country;Basque Country | 43.2 -1.5 60
= ESP province 150
Catalonia | 41.8 1.6
Basque region | 43.0 -2.6 70
Ceuta | 35.9 -5.3 5
Melilla | 35.3 -2.9 5
Canary Islands | 28.3 -15.6 250
= ITA province 150
Sicily | 37.6 14.2
Sardinia | 40.1 9.0 140
= GRC province 100
Crete | 35.2 24.9 130
= PRT region 300
Azores | 38.5 -28.0
= CYP region 60
Northern Cyprus;northern Cyprus | 35.3 33.4
= GRC region 60
Rhodes? | 36.2 28.0
= FLK region 60
East Falkland | -51.8 -58.7
West Falkland | -51.8 -60.1
= AUS province 800
Queensland | -22.0 144.5
Northern Territory | -19.5 133.5
New South Wales | -32.0 147.0 500
Western Australia | -25.5 122.0 1000
= PNG region 120
Bougainville | -6.2 155.2
= SLB region 80
Guadalcanal | -9.6 160.1
`;

export const seas = `
= - sea 300
Mediterranean Sea;Mediterranean;eastern Mediterranean;Eastern Mediterranean | 35.5 18.0 1900
Black Sea | 43.3 34.5 600
Red Sea;southern Red Sea | 20.3 38.5 1000
Persian Gulf;Arabian Gulf;the Gulf;The Gulf;Persian gulf | 26.9 51.5 450
Gulf of Oman | 24.8 58.5 250
Strait of Hormuz;Straits of Hormuz;Hormuz Strait;Hormuz | 26.6 56.3 60
Bab al-Mandeb Strait;Bab al-Mandab Strait;Bab el-Mandeb Strait;Bab el-Mandeb;Bab al-Mandab;Bab al-Mandeb;Bab el-Mandab;Bab-el-Mandeb | 12.6 43.3 30
Gulf of Aden | 12.5 47.5 450
Arabian Sea;northern Arabian Sea;north Arabian Sea | 15.0 64.0 1200
Indian Ocean | -20.0 80.0 5000
Gulf of Aqaba | 28.8 34.7 80
Gulf of Suez | 29.0 32.9 140
Gulf of Sidra;Gulf of Sirte;Gulf of Sirtra | 31.5 18.0 200
Adriatic Sea;Adriatic | 43.0 15.0 400
Aegean Sea;Aegean | 39.0 25.0 300
Ionian Sea | 38.0 19.0 300
Tyrrhenian Sea | 40.0 12.0 300
Baltic Sea;Baltic | 58.5 20.0 700
North Sea | 56.0 3.0 500
Norwegian Sea | 68.0 3.0 700
Barents Sea | 75.0 40.0 700
Arctic Ocean | 85.0 0.0 2500
Atlantic Ocean;Atlantic;North Atlantic;South Atlantic | 14.6 -35.0 5000
Pacific Ocean | 0.0 -160.0 8000
Caribbean Sea | 15.0 -75.0 1200
Gulf of Mexico | 25.3 -90.0 800
English Channel | 50.2 -1.0 250
Bay of Biscay | 45.0 -4.0 300
Strait of Gibraltar;Straits of Gibraltar | 36.0 -5.6 40
Bosporus;Bosphorus;Turkish Straits | 41.1 29.1 30
Dardanelles | 40.2 26.4 40
Sea of Azov;Azov Sea | 46.0 36.5 180
Kerch Strait | 45.3 36.6 30
Caspian Sea;Caspian | 41.8 50.8 600
South China Sea;West Philippine Sea | 13.0 114.0 1200
East China Sea | 29.0 125.0 600
Yellow Sea;West Sea | 36.0 123.5 450
Sea of Japan;East Sea | 40.0 135.0 700
Philippine Sea | 18.0 135.0 1500
Taiwan Strait;Taiwan Straits;Formosa Strait;Strait of Taiwan | 24.5 119.5 200
Korea Strait | 34.6 129.0 130
Strait of Malacca;Malacca Strait;Straits of Malacca | 4.0 100.0 450
Gulf of Tonkin;Tonkin Gulf | 19.8 107.8 250
Gulf of Thailand | 10.0 102.0 400
Bay of Bengal | 15.0 88.0 900
Palk Strait | 9.8 79.8 70
Andaman Sea | 11.0 96.0 450
Timor Sea | -11.0 127.0 450
Celebes Sea | 3.0 122.0 400
Sulu Sea | 8.0 120.0 350
Coral Sea | -18.0 155.0 1000
Sea of Okhotsk | 55.0 150.0 900
Bering Sea | 58.0 -178.0 900
Gulf of Guinea | 1.0 2.0 900
Mozambique Channel | -18.5 41.5 800
Great Bitter Lake | 30.3 32.4 15
Sea of Galilee | 32.8 35.6 12
Spratly Islands;Spratlys | 9.5 114.0 350
Paracel Islands;Paracels | 16.5 112.0 130
Scarborough Shoal | 15.1 117.8 15
`;
