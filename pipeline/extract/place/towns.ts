/** Towns, camps, quarters and passes that wars made known, in the spelling of the news; points are those of GeoNames and Wikidata, rounded to a tenth of a degree. */
export const townsSource = 'GeoNames (CC BY 4.0) and Wikidata (CC0), rounded';

// "= country kind kilometres" heads the rows below it; then: name and other spellings | latitude longitude [kilometres]
export const towns = `
= LBY city 12
Tripoli | 32.9 13.2 20
Benghazi;Bengasi | 32.1 20.1
Misrata;Misurata | 32.4 15.1
Sirte;Surt | 31.2 16.6
Brega;Marsa al-Brega | 30.4 19.6
Ajdabiya;Ajdabiyah | 30.8 20.2
Ras Lanuf | 30.5 18.6
Bani Walid | 31.8 14.0
Zintan | 31.9 12.3
Zawiya;Zawiyah;Zawiyah | 32.8 12.7
Derna | 32.8 22.6
Tobruk | 32.1 24.0
Sabha;Sebha | 27.0 14.4
Sabratha | 32.8 12.5
Tarhuna | 32.4 13.6
Gharyan | 32.2 13.0
Jufra | 29.1 16.0
= IRQ city 12
Baghdad;Bagdad | 33.3 44.4 25
Mosul;Mosul city;Al Mawsil | 36.3 43.1 15
Erbil;Irbil;Arbil;Hewler | 36.2 44.0 15
Kirkuk | 35.5 44.4 15
Sulaymaniyah;Sulaimaniyah;Sulaimaniya;Sulaimani;Suleimaniya;Sulaymaniya;Suleimaniyah;As Sulaymaniyah | 35.6 45.4 15
Nasiriyah;Nassiriyah;Nasiriya;Nassiriya;An Nasiriyah | 31.1 46.3
Najaf;An Najaf | 32.0 44.3
Karbala;Kerbala | 32.6 44.0
Fallujah;Falluja;al-Fallujah;Faluja | 33.3 43.8
Ramadi;ar-Ramadi | 33.4 43.3
Tikrit | 34.6 43.7
Samarra | 34.2 43.9
Baqubah;Baquba;Ba'qubah | 33.7 44.6
Tal Afar;Tall Afar;Talafar;Tel Afar;Telafar | 36.4 42.4
Baiji;Bayji;Beiji | 34.9 43.5
Balad | 34.0 44.1
Haditha;Hadithah | 34.1 42.4
Hit? | 33.6 42.8
Hilla;Hillah;al-Hillah;Al Hillah | 32.5 44.4
Kut;al-Kut;Al Kut | 32.5 45.8
Amarah;Amara;al-Amarah | 31.8 47.1
Samawah;Samawa;as-Samawah | 31.3 45.3
Diwaniyah;Diwaniya;ad-Diwaniyah | 32.0 44.9
Umm Qasr | 30.0 47.9
Safwan | 30.1 47.7
Zubair;az-Zubayr | 30.4 47.7
Kufa | 32.0 44.4
Sinjar | 36.3 41.9 15
Hawija;Hawijah | 35.3 43.8
Jurf al-Sakhar;Jurf al-Sakher;Jurf al-Nasr | 32.9 44.2
Abu Ghraib | 33.3 44.1
Sadr City;Saddam City | 33.4 44.5 6
Taji | 33.5 44.3
Tuz Khurmatu;Tuz Khormato;Tuz Khurmato | 34.9 44.6
Halabja;Halabjah | 35.2 46.0
Zakho | 37.1 42.7
Amadiya;Amadiyah | 37.1 43.5
Qaim;al-Qaim;Al Qaim;Qa'im | 34.4 41.1
Rutba;Rutbah;ar-Rutbah | 33.0 40.3
Rawa;Rawah | 34.5 41.9
Mahmoudiya;Mahmudiyah;Mahmudiya;Mahmoudiyah | 33.1 44.4
Iskandariyah;Iskandariya | 32.9 44.4
Latifiyah;Latifiya | 33.0 44.3
Youssifiyah;Yusufiyah;Yusufiya | 33.1 44.2
Dujail | 33.8 44.2
Muqdadiyah;Muqdadiya | 34.0 44.9
Khanaqin | 34.3 45.4
Jalawla;Jalula | 34.3 45.2
Makhmur;Makhmour | 35.8 43.6
Qayyarah;Qayara;Qayyara | 35.8 43.3
Bashiqa;Bashiqa | 36.5 43.3
Hamdaniya;Qaraqosh | 36.3 43.4
Trebil | 32.8 38.9
Akashat | 33.7 40.0
Adhamiyah;Azamiyah | 33.4 44.4 4
= IRQ site 4
Green Zone;International Zone | 33.3 44.4
Mosul Dam | 36.6 42.8
Haditha Dam | 34.2 42.4
Baiji refinery;Beiji refinery | 35.0 43.5
= SYR city 10
Damascus | 33.5 36.3 20
Kobani;Kobane;Ayn al-Arab;Kobanî | 36.9 38.4
Manbij;Minbij | 36.5 38.0
Palmyra;Tadmur;Tadmor | 34.6 38.3
Qamishli;Qamishly;Kamishli | 37.1 41.2
Albu Kamal;Abu Kamal;Boukamal;al-Bukamal;Bou Kamal;Al Bukamal | 34.5 40.9
Mayadin;Mayadeen;al-Mayadin | 35.0 40.5
Tel Abyad;Tal Abyad;Tell Abyad | 36.7 39.0
Ras al-Ayn;Ras al-Ain;Ras al Ayn | 36.9 40.1
al-Bab;Al Bab | 36.4 37.5
Jarablus;Jarabulus | 36.8 38.0
Azaz;Aazaz | 36.6 37.0
Baghuz;Baghouz | 34.4 40.9
Tabqa;Tabqah;al-Tabqa;al-Thawrah | 35.8 38.5
Qusair;Qusayr;al-Qusayr;Qusair | 34.5 36.6
Douma | 33.6 36.4
Zabadani | 33.7 36.1
Saraqeb;Saraqib | 35.9 36.8
Maarat al-Numan;Maaret al-Numan | 35.6 36.7
Khan Sheikhoun;Khan Shaykhun | 35.4 36.6
Dabiq | 36.5 37.3
Ain Issa;Ayn Issa | 36.4 38.9
Shaddadi;al-Shaddadi;Shadadi | 36.1 40.7
Tel Rifaat;Tal Rifaat | 36.5 37.1
Dayr Hafir | 36.2 37.7
= AFG city 12
Kabul | 34.5 69.2 20
Mazar-e-Sharif;Mazar-i-Sharif;Mazar e Sharif;Mazari Sharif;Mazar | 36.7 67.1
Jalalabad | 34.4 70.5
Lashkar Gah;Lashkargah | 31.6 64.4
Gardez | 33.6 69.2
Pul-e-Khumri;Pul-i-Khumri;Pul-e Khumri | 35.9 68.7
Puli Alam;Pul-e-Alam;Pul-i-Alam | 34.0 69.0
Taloqan;Taliqan | 36.7 69.5
Faizabad;Feyzabad;Fayzabad | 37.1 70.6
Charikar | 35.0 69.2
Spin Boldak | 31.0 66.4
Tarin Kowt;Tarin Kot;Tirin Kot;Tarinkot | 32.6 65.9
Maimana;Maymana | 35.9 64.8
Shebergan;Sheberghan;Shibirghan | 36.7 65.8
Qala-e-Naw;Qala-i-Naw | 35.0 63.1
Shindand | 33.3 62.1
Torkham;Torkham border crossing | 34.1 71.1
Asadabad | 34.9 71.1
Mehtarlam;Mehtar Lam | 34.7 70.2
Zaranj | 31.0 61.9
Hairatan;Khairaton | 37.2 67.4
Wanat | 35.1 70.9
Achin | 34.1 70.7
Azizabad | 33.1 62.3
Deh Rawood;Deh Rawud | 32.6 65.5
Baghlan-e-Jadid | 36.1 68.7
Chaman-e-Hozori | 34.5 69.2 3
Zhawar;Zhawar Kili | 33.1 69.8
= PAK city 12
Islamabad | 33.7 73.1 20
Rawalpindi | 33.6 73.0
Peshawar | 34.0 71.6
Quetta | 30.2 67.0
Karachi | 24.9 67.0 30
Lahore | 31.5 74.3 20
Abbottabad | 34.1 73.2
Chaman | 30.9 66.5
Miranshah;Miran Shah | 33.0 70.1
Wana? | 32.3 69.6
Mingora | 34.8 72.4
Dera Ismail Khan | 31.8 70.9
Balakot | 34.5 73.3
Muzaffarabad | 34.4 73.5
Gwadar | 25.1 62.3
= IND city 12
New Delhi;Delhi | 28.6 77.2 30
Mumbai;Bombay | 19.1 72.9 30
Kolkata;Calcutta | 22.6 88.4 25
Chennai;Madras | 13.1 80.3 25
Bangalore;Bengaluru | 13.0 77.6 25
Kargil;Kargil district | 34.6 76.1
Srinagar | 34.1 74.8
Jammu | 32.7 74.9
Amritsar | 31.6 74.9
Pathankot | 32.3 75.6
Uri? | 34.1 74.0
Pulwama | 33.9 74.9
Pahalgam | 34.0 75.3
Kupwara | 34.5 74.3
Leh? | 34.2 77.6
= LKA city 10
Colombo | 6.9 79.9
Trincomalee | 8.6 81.2
Batticaloa | 7.7 81.7
Vavuniya | 8.8 80.5
Kilinochchi | 9.4 80.4
Mullaitivu | 9.3 80.8
Point Pedro | 9.8 80.2
Elephant Pass | 9.5 80.4
Mannar | 9.0 79.9
Kandy | 7.3 80.6
Amparai;Ampara | 7.3 81.7
Vadamarachchi | 9.8 80.2
= YEM city 10
Sanaa;Sana'a;San'a | 15.4 44.2 15
Aden | 12.8 45.0
Mukalla;al-Mukalla | 14.5 49.1
Mokha;Mocha;al-Makha | 13.3 43.2
Zinjibar | 13.1 45.4
Ras Isa;Ras Issa | 15.1 42.6
Salif | 15.3 42.7
Amran | 15.7 43.9
Ataq | 14.5 46.8
= SAU city 12
Riyadh | 24.7 46.7 25
Jeddah;Jiddah | 21.5 39.2
Dhahran | 26.3 50.1
Khafji;al-Khafji;Ras al-Khafji | 28.4 48.5
Khobar;al-Khobar | 26.3 50.2
Hafr al-Batin;Hafar al-Batin | 28.4 46.0
Abqaiq | 25.9 49.7
Taif | 21.3 40.4
Khamis Mushait;Khamis Mushayt | 18.3 42.7
Yanbu | 24.1 38.1
= KWT city 10
Kuwait City | 29.4 48.0
Jahra;al-Jahra | 29.3 47.7
Wafra | 28.6 48.0
= IRN city 10
Tehran;Teheran | 35.7 51.4 25
Isfahan;Esfahan | 32.7 51.7
Natanz | 33.5 51.9
Fordo;Fordow | 34.9 51.0
Bushehr | 28.9 50.8
Bandar Abbas | 27.2 56.3
Abadan | 30.3 48.3
Khorramshahr;Khurramshahr | 30.4 48.2
Ahvaz;Ahwaz | 31.3 48.7
Dezful | 32.4 48.4
Susangerd | 31.6 48.2
Mehran | 33.1 46.2
Qasr-e Shirin;Qasr-e-Shirin | 34.5 45.6
Mashhad | 36.3 59.6
Tabriz | 38.1 46.3
Shiraz | 29.6 52.5
Chabahar | 25.3 60.6
Parchin | 35.5 51.8
= LBN city 8
Beirut | 33.9 35.5 12
Tripoli, Lebanon;Tripoli | 34.4 35.8
Sidon;Saida | 33.6 35.4
Tyre? | 33.3 35.2
Nabatiyeh;Nabatieh;Nabatiye | 33.4 35.5
Baalbek;Baalbeck | 34.0 36.2
Zahle;Zahleh | 33.8 35.9
Bint Jbeil;Bint Jbail | 33.1 35.4
Khiam;Khiyam | 33.3 35.6
Naqoura;Nakoura;Naquora | 33.1 35.1
Jezzine | 33.5 35.6
Marjayoun;Marjeyoun;Merj Uyun | 33.4 35.6
Qana;Cana | 33.2 35.3
Damour | 33.7 35.5
Arsal | 34.2 36.4
Sabra;Shatila;Chatila;Sabra and Shatila | 33.9 35.5 3
Nahr al-Bared | 34.5 36.0
Ain al-Hilweh;Ein el-Hilweh;Ain el-Hilweh | 33.5 35.4 3
Souk el-Gharb | 33.8 35.6
= ISR city 8
Jerusalem | 31.8 35.2
Tel Aviv;Tel Aviv-Yafo | 32.1 34.8
Haifa | 32.8 35.0
Sderot | 31.5 34.6
Ashkelon | 31.7 34.6
Ashdod | 31.8 34.6
Beersheba;Be'er Sheva | 31.3 34.8
Kiryat Shmona;Qiryat Shemona;Kiryat Shemona | 33.2 35.6
Metulla;Metula | 33.3 35.6
Nahariya | 33.0 35.1
Eilat | 29.6 34.9
Majdal Shams | 33.3 35.8
Kerem Shalom | 31.2 34.3
Nahal Oz | 31.5 34.5
= PSE city 6
Rafah | 31.3 34.3
Khan Younis;Khan Yunis;Khan Yunus | 31.3 34.3
Jabalia;Jabaliya;Jabalya | 31.5 34.5
Beit Hanoun | 31.5 34.5
Beit Lahiya;Beit Lahia | 31.6 34.5
Deir al-Balah | 31.4 34.4
Nuseirat | 31.4 34.4
Ramallah | 31.9 35.2
Jenin | 32.5 35.3
Nablus | 32.2 35.3
Hebron | 31.5 35.1
Tulkarem;Tulkarm | 32.3 35.0
Bethlehem | 31.7 35.2
Jericho | 31.9 35.5
Qalqilya;Qalqiliya | 32.2 35.0
Erez crossing;Erez | 31.6 34.5
= EGY city 12
Cairo | 30.0 31.2 25
Sharm el-Sheikh;Sharm el-Sheik;Sharm El Sheikh | 27.9 34.3
El Arish;al-Arish;el-Arish | 31.1 33.8
Port Said | 31.3 32.3
Suez | 30.0 32.5
Ismailia | 30.6 32.3
Alexandria | 31.2 29.9 25
= JOR city 12
Amman | 32.0 35.9 20
Aqaba | 29.5 35.0
Zarqa | 32.1 36.1
= TUR city 15
Ankara | 39.9 32.9 25
Istanbul | 41.0 29.0 35
Diyarbakir | 37.9 40.2
Cizre | 37.3 42.2
Silopi | 37.2 42.5
Hakkari | 37.6 43.7
Sirnak | 37.5 42.5
Gaziantep | 37.1 37.4
Iskenderun | 36.6 36.2
Izmir | 38.4 27.1
= SDN city 15
Khartoum | 15.6 32.5 20
Omdurman | 15.6 32.5
El Fasher;al-Fashir;El-Fasher;el-Fasher;Al-Fashir;al-Fasher;El Fashir | 13.6 25.3
Nyala | 12.1 24.9
El Geneina;Geneina;al-Geneina;El-Geneina | 13.4 22.4
Port Sudan | 19.6 37.2
El Obeid;al-Obeid;El-Obeid;Obeid | 13.2 30.2
Kadugli | 11.0 29.7
Wad Madani;Wad Medani | 14.4 33.5
Heglig | 10.0 29.4
Zalingei | 12.9 23.5
Khartoum North;Bahri | 15.6 32.5
= SSD city 15
Juba | 4.9 31.6
Malakal | 9.5 31.7
Bentiu | 9.2 29.8
Bor? | 6.2 31.6
Nasir? | 8.6 33.1
Renk? | 11.8 32.8
Torit | 4.4 32.6
Wau | 7.7 28.0
= SOM city 12
Mogadishu | 2.0 45.3 15
Kismayo;Kismayu;Kismaayo | -0.4 42.5
Baidoa;Baidoa | 3.1 43.6
Beledweyne;Belet Weyne;Belet Huen;Beledweyn;Beletwein | 4.7 45.2
Bardera;Bardhere | 2.3 42.3
Hargeisa | 9.6 44.1
Berbera | 10.4 45.0
Bosaso;Bossaso | 11.3 49.2
Galkayo;Galkacyo | 6.8 47.4
Jowhar | 2.8 45.5
Marka?;Merca;Merka | 1.7 44.8
Oddur;Hudur | 4.1 43.9
Barawe;Baraawe | 1.1 44.0
Afgoye | 2.1 45.1
Dhusamareb | 5.5 46.4
= ETH city 15
Addis Ababa | 9.0 38.7 20
Mekele;Mekelle;Makale | 13.5 39.5
Axum;Aksum | 14.1 38.7
Adigrat | 14.3 39.5
Shire? | 14.1 38.3
Lalibela | 12.0 39.0
Dessie | 11.1 39.6
Zalambessa | 14.5 39.4
Gondar | 12.6 37.5
Bahir Dar | 11.6 37.4
Dire Dawa | 9.6 41.9
= ERI city 12
Asmara | 15.3 38.9
Massawa | 15.6 39.4
Assab | 13.0 42.7
= DJI city 12
Djibouti City | 11.6 43.1
= KEN city 15
Nairobi | -1.3 36.8 20
Mombasa | -4.0 39.7
Garissa | -0.5 39.6
Lamu | -2.3 40.9
Manda Bay | -2.2 40.9
El Adde | 3.1 41.8
= MLI city 12
Bamako | 12.6 -8.0 15
Sevare;Sévaré | 14.5 -4.1
Konna | 14.9 -3.9
Tessalit | 20.2 1.0
Diabaly | 14.7 -6.0
Ansongo | 15.7 0.5
Gossi | 15.8 -1.3
Moura? | 14.4 -4.6
Tinzaouaten;Tinzawaten | 19.9 2.9
= NER city 12
Niamey | 13.5 2.1 15
Tongo Tongo | 15.1 1.9
Arlit | 18.7 7.4
Inates | 15.1 1.3
= BFA city 12
Ouagadougou | 12.4 -1.5 15
Djibo | 14.1 -1.6
Dori? | 14.0 0.0
= NGA city 15
Abuja | 9.1 7.4 20
Maiduguri | 11.8 13.2
Chibok | 10.9 12.8
Baga? | 13.1 13.8
Gwoza | 11.1 13.7
Bama? | 11.5 13.7
Port Harcourt | 4.8 7.0
Jos? | 9.9 8.9
= TCD city 15
N'Djamena;Ndjamena;N'djamena | 12.1 15.0
Faya-Largeau;Faya Largeau;Faya | 17.9 19.1
Abeche;Abéché | 13.8 20.8
Fada? | 17.2 21.6
Ouadi Doum | 18.5 20.2
= CAF city 12
Bangui | 4.4 18.6
Bambari | 5.8 20.7
Bria | 6.5 22.0
Bossangoa | 6.5 17.5
Bangassou | 4.7 22.8
Birao | 10.3 22.8
Damara | 5.0 18.7
Ndele | 8.4 20.7
= COD city 12
Kinshasa | -4.3 15.3 25
Goma | -1.7 29.2
Bukavu | -2.5 28.9
Bunia | 1.6 30.3
Beni? | 0.5 29.5
Butembo | 0.1 29.3
Kisangani;Stanleyville | 0.5 25.2
Lubumbashi;Elisabethville | -11.7 27.5
Kolwezi | -10.7 25.5
Mbandaka | 0.0 18.3
Mbuji-Mayi | -6.1 23.6
Kananga | -5.9 22.4
Kindu | -2.9 25.9
Uvira | -3.4 29.1
Rutshuru | -1.2 29.4
Bunagana | -1.3 29.6
Sake? | -1.6 29.0
Masisi | -1.4 28.8
Walikale | -1.4 28.0
Matadi | -5.8 13.5
Kitona | -5.9 12.4
Kikwit | -5.0 18.8
Kamina | -8.7 25.0
Tshikapa | -6.4 20.8
Moanda;Muanda | -5.9 12.4
Banana? | -6.0 12.4
Kalemie | -5.9 29.2
Minova | -1.7 29.0
= COG city 12
Brazzaville | -4.3 15.3
Pointe-Noire;Pointe Noire | -4.8 11.9
= RWA city 12
Kigali | -1.9 30.1
Gisenyi | -1.7 29.3
Cyangugu | -2.5 28.9
Kibeho | -2.6 29.6
Butare | -2.6 29.7
= BDI city 12
Bujumbura | -3.4 29.4
= UGA city 12
Kampala | 0.3 32.6
Entebbe | 0.1 32.4
Gulu | 2.8 32.3
= AGO city 15
Luanda | -8.8 13.2 20
Cuito Cuanavale;Cuito Cuanavele | -15.2 19.2
Kuito;Cuito | -12.4 16.9
Mavinga | -15.8 20.4
Jamba | -17.5 22.7
Lubango | -14.9 13.5
Menongue | -14.7 17.7
Lobito | -12.4 13.5
Cassinga | -15.1 16.1
Calueque | -17.3 14.5
Ondjiva | -17.1 15.7
Soyo | -6.1 12.4
Luena | -11.8 19.9
= NAM city 15
Windhoek | -22.6 17.1
Walvis Bay | -23.0 14.5
Oshakati | -17.8 15.7
Ruacana | -17.4 14.2
= MOZ city 15
Maputo | -26.0 32.6
Beira | -19.8 34.8
Palma? | -10.8 40.5
Mocimboa da Praia;Mocímboa da Praia | -11.3 40.4
Pemba? | -13.0 40.5
= SLE city 12
Freetown | 8.5 -13.2
Bo? | 8.0 -11.7
Kailahun | 8.3 -10.6
Makeni | 8.9 -12.0
Lungi | 8.6 -13.2
= LBR city 12
Monrovia | 6.3 -10.8
Buchanan? | 5.9 -10.0
Gbarnga | 7.0 -9.5
= CIV city 12
Abidjan | 5.3 -4.0 20
Yamoussoukro | 6.8 -5.3
Bouake;Bouaké | 7.7 -5.0
Man, Ivory Coast | 7.4 -7.6
= TUN city 12
Bizerte;Bizerta | 37.3 9.9
= DZA city 15
Algiers | 36.8 3.1
In Amenas;Ain Amenas | 28.0 9.6
= UKR city 10
Kyiv;Kiev | 50.5 30.5 25
Mariupol | 47.1 37.5
Bakhmut;Artemivsk | 48.6 38.0
Avdiivka;Avdeevka | 48.1 37.7
Sloviansk;Slavyansk;Slaviansk;Slovyansk | 48.9 37.6
Kramatorsk | 48.7 37.6
Debaltseve;Debaltsevo | 48.3 38.4
Ilovaisk;Ilovaysk | 47.9 38.2
Severodonetsk;Sievierodonetsk;Syevyerodonetsk | 48.9 38.5
Lysychansk | 48.9 38.4
Pokrovsk | 48.3 37.2
Bucha | 50.5 30.2
Irpin | 50.5 30.3
Hostomel | 50.6 30.3
Izium;Izyum | 49.2 37.3
Kupiansk;Kupyansk | 49.7 37.6
Lyman? | 49.0 37.8
Melitopol | 46.8 35.4
Berdyansk;Berdiansk | 46.8 36.8
Enerhodar;Energodar | 47.5 34.7
Sevastopol | 44.6 33.5
Simferopol | 45.0 34.1
Kerch | 45.4 36.5
Yevpatoria;Evpatoria | 45.2 33.4
Lviv;Lvov | 49.8 24.0
Dnipro;Dnipropetrovsk city | 48.5 35.0
Kryvyi Rih;Krivoy Rog | 47.9 33.4
Soledar | 48.7 38.1
Vuhledar | 47.8 37.2
Toretsk | 48.4 37.8
Chasiv Yar | 48.6 37.8
Horlivka;Gorlovka | 48.3 38.1
Makiivka | 48.0 38.0
Popasna | 48.6 38.4
Robotyne | 47.4 35.8
Vovchansk | 50.3 36.9
Krynky | 46.7 33.1
Chernobyl;Chornobyl | 51.3 30.2
Balaklia | 49.5 36.9
Perevalne;Perevalnoye | 44.8 34.3
Shyrokyne | 47.1 37.8
Volnovakha | 47.6 37.5
Yavoriv | 49.9 23.4
Sudzha | 51.2 35.3
= RUS city 15
Moscow | 55.8 37.6 30
St. Petersburg;Saint Petersburg;Leningrad | 59.9 30.3 25
Grozny;Grozny | 43.3 45.7
Gudermes | 43.3 46.1
Argun? | 43.3 45.9
Shali? | 43.1 45.9
Urus-Martan | 43.1 45.5
Vedeno | 43.0 46.1
Beslan | 43.2 44.5
Budyonnovsk;Budennovsk | 44.8 44.2
Kizlyar | 43.8 46.7
Pervomayskoye;Pervomaiskoye | 43.6 46.6
Nazran | 43.2 44.8
Vladikavkaz | 43.0 44.7
Mozdok | 43.7 44.7
Khasavyurt | 43.3 46.6
Makhachkala | 43.0 47.5
Botlikh | 42.7 46.2
Rostov-on-Don | 47.2 39.7
Novorossiysk | 44.7 37.8
Vladivostok | 43.1 131.9
Murmansk | 69.0 33.1
Severomorsk | 69.1 33.4
Sochi | 43.6 39.7
Voronezh | 51.7 39.2
Yelnya | 54.6 33.2
Arkhangelsk | 64.5 40.5
= GEO city 10
Tbilisi | 41.7 44.8
Tskhinvali | 42.2 44.0
Gori | 42.0 44.1
Sukhumi;Sukhum | 43.0 41.0
Poti | 42.1 41.7
Senaki | 42.3 42.1
Zugdidi | 42.5 41.9
Batumi | 41.6 41.6
Akhalkalaki | 41.4 43.5
Vaziani | 41.7 45.1
Gudauta | 43.1 40.6
Akhalgori | 42.1 44.5
= ARM city 10
Yerevan | 40.2 44.5
Gyumri | 40.8 43.8
= AZE city 10
Baku | 40.4 49.9
Stepanakert;Khankendi | 39.8 46.8
Shusha;Shushi | 39.8 46.7
Agdam;Aghdam | 40.0 46.9
Fizuli;Fuzuli | 39.6 47.1
Ganja;Gyandzha | 40.7 46.4
Kelbajar;Kalbajar | 40.1 46.0
Khojaly | 39.9 46.8
= MDA city 10
Tiraspol | 46.8 29.6
Bender?;Bendery | 46.8 29.5
= BIH city 10
Sarajevo | 43.9 18.4
Srebrenica | 44.1 19.3
Zepa | 43.9 19.1
Gorazde | 43.7 19.0
Tuzla | 44.5 18.7
Mostar | 43.3 17.8
Banja Luka | 44.8 17.2
Bihac;Bihać | 44.8 15.9
Pale? | 43.8 18.6
Brcko;Brčko | 44.9 18.8
Prijedor | 45.0 16.7
Zenica | 44.2 17.9
Vitez | 44.2 17.8
Foca? | 43.5 18.8
Visegrad | 43.8 19.3
Doboj | 44.7 18.1
Bijeljina | 44.8 19.2
Maglaj | 44.5 18.1
Vares | 44.2 18.3
Bosanski Brod | 45.1 18.0
= BIH site 8
Mount Igman | 43.8 18.3
Markale | 43.9 18.4 1
= HRV city 10
Zagreb | 45.8 16.0
Vukovar | 45.4 19.0
Knin | 44.0 16.2
Osijek | 45.6 18.7
Dubrovnik | 42.6 18.1
Zadar | 44.1 15.2
Pakrac | 45.4 17.2
Slavonski Brod | 45.2 18.0
= SRB city 12
Belgrade | 44.8 20.5
Nis, Serbia;Niš | 43.3 21.9
Novi Sad | 45.3 19.8
= XKX city 8
Pristina;Prishtina | 42.7 21.2
Mitrovica;Kosovska Mitrovica | 42.9 20.9
Pec;Peć;Peja | 42.7 20.3
Prizren | 42.2 20.7
Racak | 42.4 21.0
Gnjilane;Gjilan | 42.5 21.5
Djakovica;Gjakova | 42.4 20.4
Urosevac;Ferizaj | 42.4 21.2
Zvecan | 42.9 20.8
Banjska | 43.0 20.8
Podujevo | 42.9 21.2
= MKD city 10
Tetovo | 42.0 21.0
Kumanovo | 42.1 21.7
Blace | 42.2 21.4
= ALB city 10
Kukes | 42.1 20.4
= CYP city 10
Nicosia | 35.2 33.4
Famagusta;Varosha | 35.1 33.9
Kyrenia | 35.3 33.3
Larnaca | 34.9 33.6
Limassol | 34.7 33.0
= VNM city 15
Hanoi | 21.0 105.8 20
Ho Chi Minh City;Saigon | 10.8 106.7 25
Da Nang;Danang | 16.1 108.2
Hue? | 16.5 107.6
Khe Sanh | 16.6 106.7
Haiphong | 20.9 106.7
Bien Hoa | 10.9 106.8
Cam Ranh Bay;Cam Ranh | 11.9 109.2
Dien Bien Phu | 21.4 103.0
Pleiku | 14.0 108.0
Quang Tri | 16.8 107.1
My Lai | 15.2 108.9
Dong Ha | 16.8 107.1
Ia Drang;Ia Drang Valley | 13.6 107.7
An Loc | 11.7 106.6
Vung Tau | 10.3 107.1
Lang Son | 21.9 106.8
= VNM site 8
Hamburger Hill | 16.2 107.2
= LAO city 15
Plain of Jars | 19.4 103.2 40
= KHM city 12
Phnom Penh;Phnom-Penh | 11.6 104.9 20
Siem Reap | 13.4 103.9
Poipet | 13.7 102.6
Pailin | 12.9 102.6
Anlong Veng | 14.2 104.1
Sihanoukville;Kompong Som | 10.6 103.5
Sisophon | 13.6 103.0
Preah Vihear | 14.4 104.7
Svay Rieng | 11.1 105.8
= THA city 15
Bangkok | 13.8 100.5 25
Aranyaprathet | 13.7 102.5
= KOR city 15
Seoul | 37.6 127.0 25
Panmunjom | 38.0 126.7 5
Pyeongtaek;Pyongtaek | 37.0 127.1
Busan;Pusan | 35.2 129.1
Inchon;Incheon | 37.5 126.7
Daegu;Taegu | 35.9 128.6
Uijeongbu;Uijongbu | 37.7 127.0
Dongducheon;Tongduchon | 37.9 127.1
Gunsan;Kunsan city | 36.0 126.7
Pohang | 36.0 129.4
Yeonpyeong;Yeonpyeong Island;Yonpyong | 37.7 125.7 6
Baengnyeong;Baengnyeong Island | 38.0 124.7 8
Kwangju;Gwangju | 35.2 126.9
= PRK city 15
Pyongyang | 39.0 125.8
Yongbyon;Nyongbyon | 39.8 125.8
Kaesong | 38.0 126.6
Wonsan | 39.2 127.4
Chosin Reservoir | 40.5 127.2
= JPN city 12
Tokyo | 35.7 139.7 35
Naha | 26.2 127.7
Ginowan | 26.3 127.8
Nago | 26.6 128.0
Henoko | 26.5 128.0 4
Yokosuka | 35.3 139.7
Sasebo | 33.2 129.7
Iwakuni | 34.2 132.2
Misawa | 40.7 141.4
Hiroshima | 34.4 132.5
Nagasaki | 32.8 129.9
= IDN city 12
Jakarta;Djakarta | -6.2 106.8 25
Banda Aceh | 5.5 95.3
Lhokseumawe | 5.2 97.1
Atambua | -9.1 124.9
Kupang | -10.2 123.6
Ambon | -3.7 128.2
Poso | -1.4 120.8
Timika | -4.5 136.9
= TLS city 8
Dili | -8.6 125.6
Baucau | -8.5 126.5
Suai | -9.3 125.3
Liquica;Liquiçá | -8.6 125.3
Maliana | -9.0 125.2
Balibo | -9.0 125.0
Same, East Timor | -9.0 125.6
= PHL city 12
Manila | 14.6 121.0 25
Zamboanga;Zamboanga City | 6.9 122.1
Cotabato | 7.2 124.2
Davao | 7.1 125.6
Olongapo | 14.8 120.3
Angeles City | 15.1 120.6
= MMR city 12
Yangon;Rangoon | 16.9 96.2 20
Naypyidaw;Nay Pyi Taw;Naypyitaw | 19.8 96.1
Mandalay | 22.0 96.1
Myawaddy | 16.7 98.5
Laukkai;Laukkaing | 23.7 98.8
Lashio | 22.9 97.8
Sittwe | 20.1 92.9
Maungdaw | 20.8 92.4
Myitkyina | 25.4 97.4
= CHN city 20
Beijing;Peking | 39.9 116.4 35
Urumqi | 43.8 87.6
Lhasa | 29.7 91.1
Kunming | 25.0 102.7
= CHN site 2
Tiananmen Square | 39.9 116.4
= TWN city 15
Taipei | 25.0 121.6
Kinmen;Quemoy | 24.4 118.4
Matsu | 26.2 119.9
= COL city 12
Bogota;Bogotá | 4.6 -74.1 20
Medellin;Medellín | 6.2 -75.6
Cali? | 3.4 -76.5
San Vicente del Caguan;San Vicente del Caguán | 2.1 -74.8
Cucuta;Cúcuta | 7.9 -72.5
Tumaco | 1.8 -78.8
Mitu | 1.2 -70.2
Barrancabermeja | 7.1 -73.9
Cartagena | 10.4 -75.5
= SLV city 8
San Salvador | 13.7 -89.2
San Miguel, El Salvador | 13.5 -88.2
Usulutan | 13.3 -88.4
El Mozote | 13.9 -88.1
= NIC city 10
Managua | 12.1 -86.3
Matagalpa | 12.9 -85.9
Esteli;Estelí | 13.1 -86.4
Bluefields | 12.0 -83.8
= HND city 10
Tegucigalpa | 14.1 -87.2
= GTM city 10
Guatemala City | 14.6 -90.5
= PAN city 8
Panama City | 9.0 -79.5
Colon, Panama | 9.4 -79.9
= HTI city 8
Port-au-Prince | 18.5 -72.3
Cap-Haitien;Cap-Haïtien;Cap Haitien | 19.8 -72.2
Gonaives;Gonaïves | 19.4 -72.7
Cite Soleil;Cité Soleil | 18.6 -72.3 3
Jacmel | 18.2 -72.5
Les Cayes | 18.2 -73.8
= GRD city 6
St. George's;Saint George's | 12.1 -61.8
Point Salines | 12.0 -61.8
= CUB city 15
Havana | 23.1 -82.4 20
Bay of Pigs | 22.2 -81.1
= DOM city 10
Santo Domingo | 18.5 -69.9
= FLK city 6
Stanley?;Port Stanley | -51.7 -57.9
Goose Green | -51.8 -59.0
Port San Carlos;San Carlos | -51.5 -59.0
Bluff Cove | -51.8 -58.2
Pebble Island | -51.3 -59.6
Ajax Bay | -51.6 -59.1
Mount Longdon;Mount Tumbledown;Tumbledown | -51.7 -58.0 4
= ARG city 15
Buenos Aires | -34.6 -58.4 30
Rio Gallegos | -51.6 -69.2
Puerto Belgrano | -38.9 -62.1
Comodoro Rivadavia | -45.9 -67.5
= SGS city 10
Grytviken | -54.3 -36.5
= SOM site 2
Bakara market;Bakara Market | 2.0 45.3
= NPL city 12
Kathmandu;Katmandu | 27.7 85.3
Pokhara | 28.2 84.0
= DEU city 15
Berlin | 52.5 13.4 25
Bonn | 50.7 7.1
Munich | 48.1 11.6
Frankfurt | 50.1 8.7
Stuttgart | 48.8 9.2
Hamburg | 53.6 10.0
Wiesbaden | 50.1 8.2
Kaiserslautern | 49.4 7.8
Heidelberg | 49.4 8.7
Potsdam | 52.4 13.1
Cologne | 50.9 7.0
Nuremberg | 49.5 11.1
Dresden | 51.1 13.7
= GBR city 15
London | 51.5 -0.1 25
Belfast | 54.6 -5.9
Portsmouth | 50.8 -1.1
Plymouth | 50.4 -4.1
Edinburgh | 56.0 -3.2
Glasgow | 55.9 -4.3
Omagh | 54.6 -7.3
Warrenpoint | 54.1 -6.3
Aldershot | 51.2 -0.8
Crossmaglen | 54.1 -6.6
= FRA city 15
Paris | 48.9 2.3 20
Toulon | 43.1 5.9
Rambouillet | 48.6 1.8
Marseille;Marseilles | 43.3 5.4
Strasbourg | 48.6 7.8
= ITA city 15
Rome | 41.9 12.5 20
Vicenza | 45.5 11.5
Naples | 40.9 14.3
Gaeta | 41.2 13.6
Brindisi | 40.6 17.9
Trieste | 45.6 13.8
= BEL city 10
Brussels | 50.9 4.4
Mons? | 50.5 3.9
= CHE city 10
Geneva | 46.2 6.1
Davos | 46.8 9.8
Zurich;Zürich | 47.4 8.5
Bern;Berne | 46.9 7.4
= AUT city 15
Vienna | 48.2 16.4
= NLD city 10
The Hague | 52.1 4.3
Amsterdam | 52.4 4.9
= POL city 15
Warsaw | 52.2 21.0 20
Redzikowo | 54.5 17.1
Rzeszow;Rzeszów | 50.0 22.0
Krakow;Kraków;Cracow | 50.1 19.9
Gdansk;Gdańsk | 54.4 18.6
= EST city 10
Narva | 59.4 28.2
= ROU city 15
Constanta;Constanța | 44.2 28.6
Deveselu | 44.0 24.4
Timisoara | 45.8 21.2
= BLR city 12
Brest, Belarus | 52.1 23.7
Minsk | 53.9 27.6
= KAZ city 15
Almaty;Alma-Ata | 43.3 76.9
Astana;Nur-Sultan | 51.2 71.4
= KGZ city 12
Bishkek;Frunze | 42.9 74.6
Batken | 40.1 70.8
Osh | 40.5 72.8
= TJK city 12
Dushanbe | 38.6 68.8
Khorog | 37.5 71.6
= UZB city 12
Tashkent | 41.3 69.2
Termez | 37.2 67.3
Andijan | 40.8 72.3
Samarkand | 39.7 67.0
= QAT city 12
Doha | 25.3 51.5
= ARE city 15
Abu Dhabi | 24.5 54.4
Dubai | 25.2 55.3
Fujairah | 25.1 56.3
= BHR city 8
Manama | 26.2 50.6
= OMN city 12
Muscat | 23.6 58.4
Salalah | 17.0 54.1
Masirah?;Masirah Island | 20.4 58.8
Duqm | 19.7 57.7
= ESH city 12
Laayoune;Laâyoune;El Aaiun;El Aaiún | 27.2 -13.2
Smara | 26.7 -11.7
Guerguerat | 21.4 -17.0
= USA city 20
Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC | 38.9 -77.0
New York;New York City;Manhattan | 40.7 -74.0 30
Los Angeles | 34.1 -118.2 40
Chicago | 41.9 -87.6 30
San Diego | 32.7 -117.2
Norfolk;Norfolk, Va. | 36.9 -76.3
Tampa | 27.9 -82.5
Dayton | 39.8 -84.2
Pearl Harbor | 21.4 -158.0 6
Honolulu | 21.3 -157.9
San Francisco | 37.8 -122.4
Boston | 42.4 -71.1
Philadelphia | 40.0 -75.2
Houston? | 29.8 -95.4 40
Dallas? | 32.8 -96.8 30
Atlanta | 33.7 -84.4
Seattle | 47.6 -122.3
Miami | 25.8 -80.2
New Orleans | 30.0 -90.1
Detroit | 42.3 -83.0
Fayetteville, N.C. | 35.1 -78.9
Colorado Springs | 38.8 -104.8
El Paso | 31.8 -106.4
San Antonio | 29.4 -98.5
= USA site 3
Camp David | 39.6 -77.5
White House? | 38.9 -77.0
Ground Zero | 40.7 -74.0
= CAN city 20
Ottawa | 45.4 -75.7
Toronto | 43.7 -79.4 30
Montreal;Montréal | 45.5 -73.6 25
= AUS city 20
Canberra | -35.3 149.1
Darwin? | -12.5 130.8
Townsville | -19.3 146.8
Sydney? | -33.9 151.2 40
Melbourne | -37.8 145.0 40
Brisbane | -27.5 153.0 30
Perth | -31.9 115.9 30
= NZL city 15
Wellington? | -41.3 174.8
= SLB city 10
Honiara | -9.4 160.0
= GUM city 10
Hagatna;Hagåtña | 13.5 144.8
= MDV city 5
Male, Maldives;Malé | 4.2 73.5
= EGY site 5
Aswan Dam;Aswan High Dam | 24.0 32.9
Mount Sinai | 28.5 34.0
= UKR site 5
Kerch Bridge;Crimean Bridge;Crimea bridge | 45.3 36.5
Azovstal;Azovstal steelworks;Azovstal steel plant | 47.1 37.6
Zaporizhzhia nuclear power plant;Zaporizhzhia Nuclear Power Plant;Zaporizhzhia nuclear plant;Zaporizhzhya nuclear power plant | 47.5 34.6
Nova Kakhovka dam;Kakhovka dam;Kakhovka Dam | 46.8 33.4
Donetsk Airport;Donetsk airport | 48.1 37.7
= GNB city 10
Bissau | 11.9 -15.6
= CHL city 20
Santiago | -33.4 -70.7
= PER city 20
Lima | -12.0 -77.0
= CRI city 10
San Jose, Costa Rica;San José, Costa Rica;San José | 9.9 -84.1
= LUX city 10
Luxembourg City | 49.6 6.1
= FSM city 10
Palikir | 6.9 158.2
= MNG city 15
Ulaanbaatar;Ulan Bator;Ulan-Bator | 47.9 106.9
= TON city 8
Nuku'alofa | -21.1 -175.2
= VUT city 8
Port Vila | -17.7 168.3
= DEU city 12
East Berlin;West Berlin | 52.5 13.4
`;
