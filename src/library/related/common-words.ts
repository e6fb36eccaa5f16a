// Made by `npm run make:common-words` from 20000 entries of arXiv's metadata (CC0 1.0). Do not edit.

/** Stems of words, and of two words one after the other, each with the share of papers that use it, in thousandths; most common first. */
export const commonWords = `
 and 995
 the 981
 to 972
 of 944
 we 923
 in 921
 for 905
 that 868
 on 839
 model 815
 with 781
 thi 779
 is 637
 by 633
 as 583
 from 575
 our 539
 gener 530
 propos 514
 base 508
 perform 485
 an 482
 method 479
 ar 472
 us 467
 demonstr 460
 introduc 451
 framework 442
 languag 442
 while 442
 larg 439
 these 432
 across 423
 achiev 411
 it 404
 evalu 401
 train 397
 result 390
 improv 388
 task 386
 dataset 383
 approach 373
 which 370
 experi 355
 exist 354
 effect 340
 challeng 339
 benchmark 338
 learn 336
 data 335
 show 329
 at 328
 or 322
 howev 316
 address 313
 can 307
 limit 304
 imag 300
 into 295
 state 290
 enabl 288
 llm 284
 both 283
 their 283
 through 283
 high 278
 specif 278
 such 275
 provid 271
 consist 261
 multi 256
 design 243
 structur 243
 remain 241
 enhanc 240
 two 240
 work 240
 effici 239
 be 237
 often 237
 have 235
 art 234
 novel 234
 present 230
 but 229
 level 227
 system 227
 paper 226
 accuraci 223
 over 223
 reason 222
 inform 221
 more 219
 code 217
 first 217
 requir 217
 real 216
 time 216
 extens 215
 between 214
 process 214
 scale 214
 set 212
 integr 211
 outperform 209
 qualiti 208
 featur 206
 fine 206
 studi 206
 via 204
 adapt 203
 comput 201
 robust 201
 onli 200
 visual 200
 compar 198
 align 197
 complex 197
 divers 195
 optim 193
 capabl 192
 ha 190
 under 189
 human 186
 domain 184
 leverag 184
 represent 184
 semant 182
 baselin 181
 further 181
 avail 180
 strategi 179
 without 179
 analysi 178
 http 177
 text 176
 not 175
 includ 174
 where 174
 recent 173
 github 168
 than 168
 dynam 167
 multipl 167
 predict 167
 reduc 167
 world 167
 applic 166
 find 166
 also 165
 differ 164
 three 164
 object 163
 when 162
 awar 161
 vision 160
 context 158
 yet 158
 advanc 157
 significantli 155
 new 154
 each 153
 infer 153
 detect 151
 reli 151
 develop 150
 architectur 149
 critic 148
 singl 148
 captur 147
 signific 144
 tune 143
 research 142
 understand 142
 make 141
 com 140
 thei 140
 kei 139
 real world 139
 transform 139
 gap 138
 knowledg 138
 mechan 137
 prompt 137
 cross 136
 due 136
 identifi 136
 agent 135
 combin 135
 guid 135
 support 135
 condit 134
 current 134
 offer 133
 strong 133
 valid 133
 open 132
 all 130
 prior 130
 sourc 130
 ground 129
 natur 127
 preserv 127
 control 125
 scenario 124
 within 124
 network 123
 problem 123
 reveal 123
 construct 122
 interact 122
 low 122
 reliabl 122
 local 121
 most 121
 pipelin 121
 practic 121
 attent 120
 fine tune 120
 input 120
 sampl 120
 score 120
 then 120
 lead 117
 potenti 117
 ai 116
 how 116
 supervis 116
 test 116
 assess 113
 comprehens 113
 encod 113
 highlight 113
 produc 113
 select 113
 annot 112
 space 112
 standard 112
 target 112
 token 112
 substanti 111
 accur 110
 multimod 110
 metric 109
 modul 109
 cost 108
 spatial 108
 distribut 107
 dure 107
 video 107
 appli 106
 interpret 106
 extract 105
 question 105
 output 103
 long 102
 paramet 102
 step 102
 maintain 101
 observ 101
 abil 100
 direct 100
 experiment 99
 explor 98
 systemat 98
 driven 97
 emploi 97
 lack 97
 like 97
 self 97
 util 97
 them 96
 depend 95
 final 95
 modal 94
 end 93
 establish 93
 estim 93
 label 93
 stage 93
 toward 93
 answer 92
 oper 92
 paradigm 92
 segment 92
 tempor 92
 addit 91
 augment 91
 diffus 91
 error 91
 incorpor 91
 map 91
 fail 90
 foundat 90
 furthermor 90
 need 90
 refin 90
 deep 89
 ensur 89
 match 89
 precis 89
 retriev 89
 unifi 89
 environ 88
 non 88
 pair 88
 scene 88
 variou 88
 embed 87
 gain 87
 global 87
 issu 87
 progress 87
 solut 87
 grain 86
 increas 86
 signal 86
 classif 85
 scalabl 85
 sever 85
 techniqu 85
 up 85
 user 85
 well 85
 content 84
 exhibit 84
 mitig 84
 point 84
 reconstruct 84
 typic 84
 decis 83
 promis 83
 struggl 83
 superior 83
 yield 83
 aim 82
 fine grain 82
 behavior 81
 other 81
 pattern 81
 resourc 81
 build 80
 free 80
 measur 80
 pre 80
 rate 80
 respons 80
 tool 80
 continu 79
 emerg 79
 even 79
 repres 79
 region 78
 autom 77
 compon 77
 particularli 77
 rang 77
 similar 77
 been 76
 constraint 76
 degrad 76
 detail 76
 shot 76
 four 75
 loss 75
 rather 75
 case 74
 function 74
 futur 74
 insight 74
 relat 74
 algorithm 73
 view 73
 correct 72
 neural 72
 relev 72
 weight 72
 better 71
 despit 71
 directli 71
 fidel 71
 fundament 71
 lightweight 71
 pose 71
 posit 71
 queri 71
 tradit 71
 allow 70
 deploy 70
 field 70
 focu 70
 investig 70
 layer 70
 suggest 70
 contrast 69
 deriv 69
 explicit 69
 reinforc 69
 simul 69
 term 69
 import 68
 releas 68
 type 68
 wide 68
 action 67
 activ 67
 beyond 67
 crucial 67
 zero 67
 expert 66
 face 66
 frame 66
 transfer 66
 averag 65
 small 65
 synthet 65
 analyz 64
 class 64
 evid 64
 focus 64
 mai 64
 no 64
 addition 63
 bridg 63
 conduct 63
 contribut 63
 form 63
 increasingli 63
 indic 63
 same 63
 second 63
 sequenc 63
 best 62
 decod 62
 essenti 62
 full 62
 inher 62
 memori 62
 simpl 62
 will 62
 constrain 61
 downstream 61
 extend 61
 mani 61
 power 61
 vari 61
 against 60
 follow 60
 geometr 60
 refer 60
 shift 60
 still 60
 trajectori 60
 whether 60
 close 59
 empir 59
 instruct 59
 iter 59
 overal 59
 project 59
 share 59
 becom 58
 clinic 58
 intellig 58
 latent 58
 distinct 57
 graph 57
 minim 57
 recognit 57
 resolut 57
 special 57
 automat 56
 collect 56
 competit 56
 higher 56
 nois 56
 role 56
 success 56
 suffer 56
 verifi 56
 balanc 55
 coher 55
 contain 55
 creat 55
 fusion 55
 motion 55
 pretrain 55
 size 55
 span 55
 autonom 54
 chang 54
 complet 54
 core 54
 five 54
 mask 54
 out 54
 per 54
 percept 54
 publicli 54
 sensit 54
 valu 54
 explicitli 53
 implement 53
 medic 53
 open sourc 53
 commun 52
 moreov 52
 off 52
 textual 52
 therebi 52
 ani 51
 correspond 51
 fulli 51
 given 51
 initi 51
 origin 51
 physic 51
 polici 51
 about 50
 access 50
 adopt 50
 categori 50
 caus 50
 dual 50
 fix 50
 highli 50
 instanc 50
 mean 50
 previou 50
 public 50
 real time 50
 rel 50
 reward 50
 separ 50
 synthesi 50
 variat 50
 zero shot 50
 altern 49
 among 49
 cue 49
 depth 49
 do 49
 especi 49
 geometri 49
 spars 49
 vlm 49
 aggreg 48
 chain 48
 contextu 48
 facilit 48
 failur 48
 handl 48
 individu 48
 machin 48
 realist 48
 reflect 48
 attribut 47
 backbon 47
 compris 47
 execut 47
 guidanc 47
 independ 47
 notabl 47
 number 47
 plan 47
 post 47
 report 47
 serv 47
 updat 47
 dens 46
 distil 46
 hierarch 46
 impact 46
 manual 46
 neural network 46
 risk 46
 surpass 46
 complementari 45
 defin 45
 express 45
 few 45
 formul 45
 order 45
 primarili 45
 remark 45
 respect 45
 safeti 45
 search 45
 solv 45
 although 44
 call 44
 camera 44
 convent 44
 extern 44
 gpt 44
 jointli 44
 pixel 44
 plai 44
 question answer 44
 correl 43
 demand 43
 drive 43
 intern 43
 involv 43
 prefer 43
 rich 43
 stabl 43
 unlik 43
 bia 42
 common 42
 cover 42
 curat 42
 flexibl 42
 perspect 42
 rank 42
 shown 42
 trade 42
 document 41
 exampl 41
 inspir 41
 person 41
 principl 41
 properti 41
 relationship 41
 render 41
 static 41
 track 41
 translat 41
 built 40
 confirm 40
 dimens 40
 engin 40
 filter 40
 group 40
 linear 40
 lower 40
 path 40
 shape 40
 stabil 40
 theoret 40
 wai 40
 appear 39
 approxim 39
 assist 39
 classifi 39
 compress 39
 descript 39
 difficult 39
 exploit 39
 heterogen 39
 obtain 39
 style 39
 uncertainti 39
 diagnost 38
 edit 38
 factor 38
 hybrid 38
 ident 38
 overlook 38
 synthes 38
 thought 38
 bottleneck 37
 bound 37
 boundari 37
 concept 37
 dimension 37
 feedback 37
 gaussian 37
 overcom 37
 surfac 37
 treat 37
 what 37
 along 36
 comparison 36
 deploi 36
 either 36
 evolv 36
 intens 36
 joint 36
 length 36
 overhead 36
 quantit 36
 wise 36
 workflow 36
 associ 35
 examin 35
 f1 35
 hallucin 35
 hinder 35
 less 35
 linguist 35
 methodolog 35
 mllm 35
 protocol 35
 rule 35
 short 35
 statist 35
 those 35
 variabl 35
 wa 35
 acceler 34
 ambigu 34
 compact 34
 convers 34
 discrimin 34
 earli 34
 formal 34
 major 34
 motiv 34
 must 34
 simultan 34
 some 34
 adversari 33
 benefit 33
 calibr 33
 capac 33
 cognit 33
 collabor 33
 composit 33
 confid 33
 decis make 33
 determin 33
 difficulti 33
 doe 33
 famili 33
 flow 33
 head 33
 help 33
 ii 33
 inconsist 33
 logic 33
 modern 33
 tailor 33
 thu 33
 turn 33
 advantag 32
 befor 32
 centric 32
 characterist 32
 consid 32
 convolut 32
 coordin 32
 cross modal 32
 decompos 32
 decoupl 32
 enforc 32
 explain 32
 fuse 32
 induc 32
 inject 32
 instead 32
 latenc 32
 loop 32
 name 32
 onlin 32
 quantifi 32
 six 32
 subject 32
 togeth 32
 trace 32
 truth 32
 underli 32
 uniqu 32
 upon 32
 variant 32
 ablat 31
 affect 31
 after 31
 area 31
 artifact 31
 artifici 31
 becaus 31
 central 31
 choic 31
 clip 31
 configur 31
 generaliz 31
 gradient 31
 grow 31
 intermedi 31
 mathemat 31
 next 31
 normal 31
 orient 31
 outcom 31
 product 31
 rapid 31
 reach 31
 reduct 31
 regular 31
 reproduc 31
 social 31
 unseen 31
 verif 31
 were 31
 bias 30
 candid 30
 comput cost 30
 deliv 30
 digit 30
 distanc 30
 domin 30
 english 30
 frequenc 30
 inter 30
 larger 30
 made 30
 mode 30
 monitor 30
 numer 30
 redund 30
 remov 30
 retriev augment 30
 vector 30
 avoid 29
 box 29
 causal 29
 converg 29
 edg 29
 elimin 29
 event 29
 implicit 29
 influenc 29
 innov 29
 io 29
 isol 29
 known 29
 light 29
 multilingu 29
 persist 29
 recov 29
 review 29
 rl 29
 stream 29
 there 29
 therefor 29
 top 29
 adjust 28
 block 28
 connect 28
 coupl 28
 coverag 28
 entir 28
 goal 28
 infer time 28
 judg 28
 manag 28
 neg 28
 organ 28
 partial 28
 pass 28
 prevent 28
 purpos 28
 rigor 28
 sens 28
 agnost 27
 analys 27
 cannot 27
 character 27
 coars 27
 corpu 27
 effort 27
 excel 27
 forward 27
 ground truth 27
 identif 27
 intervent 27
 near 27
 noisi 27
 parallel 27
 phase 27
 qualit 27
 random 27
 reason capabl 27
 resolv 27
 retain 27
 robot 27
 should 27
 speech 27
 speed 27
 subsequ 27
 suppress 27
 tackl 27
 textbf 27
 theori 27
 background 26
 cloud 26
 denois 26
 differenti 26
 distinguish 26
 expens 26
 format 26
 frequent 26
 hard 26
 manipul 26
 miss 26
 particular 26
 platform 26
 probabl 26
 rag 26
 scheme 26
 sequenti 26
 subset 26
 underexplor 26
 word 26
 alon 25
 assign 25
 attack 25
 bench 25
 budget 25
 channel 25
 concern 25
 diagnosi 25
 discret 25
 insuffici 25
 patch 25
 perturb 25
 probe 25
 re 25
 recal 25
 relianc 25
 replac 25
 rgb 25
 weak 25
 abstract 24
 ad 24
 anchor 24
 artifici intellig 24
 cluster 24
 co 24
 comput vision 24
 entiti 24
 expand 24
 fast 24
 gate 24
 link 24
 page 24
 part 24
 plausibl 24
 restrict 24
 rout 24
 scientif 24
 so 24
 sota 24
 underscor 24
 argu 23
 assumpt 23
 autoregress 23
 binari 23
 boost 23
 cnn 23
 computation 23
 costli 23
 expos 23
 factual 23
 few shot 23
 frontier 23
 futur research 23
 industri 23
 intent 23
 interest 23
 intrins 23
 leav 23
 mix 23
 object detect 23
 patient 23
 primari 23
 procedur 23
 propag 23
 prove 23
 qa 23
 self supervis 23
 strength 23
 stronger 23
 sub 23
 suffici 23
 suit 23
 technolog 23
 test time 23
 textur 23
 transpar 23
 vulner 23
 account 22
 aspect 22
 convert 22
 custom 22
 discuss 22
 element 22
 horizon 22
 interfac 22
 llama 22
 locat 22
 manner 22
 navig 22
 nlp 22
 perceptu 22
 possibl 22
 privaci 22
 rais 22
 raw 22
 scienc 22
 sensor 22
 think 22
 transit 22
 year 22
 act 21
 aris 21
 attent mechan 21
 branch 21
 classic 21
 describ 21
 detector 21
 devic 21
 disentangl 21
 emphas 21
 encourag 21
 entropi 21
 everi 21
 evolut 21
 explan 21
 extrem 21
 f1 score 21
 faster 21
 feasibl 21
 impress 21
 judgment 21
 literatur 21
 main 21
 meaning 21
 regress 21
 residu 21
 scarciti 21
 sentenc 21
 sole 21
 splat 21
 suitabl 21
 take 21
 ai system 20
 autonom drive 20
 center 20
 clear 20
 conflict 20
 decomposit 20
 dialogu 20
 distort 20
 fewer 20
 gaussian splat 20
 govern 20
 hand 20
 here 20
 hidden 20
 imageri 20
 materi 20
 maxim 20
 move 20
 ratio 20
 record 20
 restor 20
 run 20
 smaller 20
 student 20
 supervis fine 20
 teacher 20
 unit 20
 univers 20
 valuabl 20
 volum 20
 vs 20
 wherea 20
 accept 19
 alloc 19
 broad 19
 collaps 19
 compromis 19
 consequ 19
 consum 19
 cot 19
 could 19
 count 19
 determinist 19
 discoveri 19
 diseas 19
 expect 19
 fact 19
 faith 19
 guarante 19
 heurist 19
 million 19
 misalign 19
 mixtur 19
 point cloud 19
 popular 19
 previous 19
 rare 19
 regim 19
 seven 19
 sinc 19
 technic 19
 wide rang 19
 acquisit 18
 assum 18
 audio 18
 broader 18
 comput effici 18
 dedic 18
 diverg 18
 drop 18
 emot 18
 environment 18
 frozen 18
 granular 18
 health 18
 if 18
 invari 18
 latent space 18
 learnabl 18
 low resourc 18
 mainli 18
 margin 18
 modif 18
 modifi 18
 much 18
 occlus 18
 particip 18
 program 18
 promot 18
 pseudo 18
 recogn 18
 remot 18
 retrain 18
 scan 18
 seri 18
 start 18
 summar 18
 threshold 18
 total 18
 usag 18
 vehicl 18
 vision transform 18
 vocabulari 18
 accumul 17
 acquir 17
 alongsid 17
 around 17
 attempt 17
 auxiliari 17
 bodi 17
 caption 17
 check 17
 color 17
 cultur 17
 drift 17
 featur extract 17
 found 17
 game 17
 gemini 17
 heavili 17
 iii 17
 ineffici 17
 invers 17
 modular 17
 nativ 17
 net 17
 overlap 17
 own 17
 poor 17
 predominantli 17
 priorit 17
 project page 17
 receiv 17
 safe 17
 secur 17
 skill 17
 suboptim 17
 subtl 17
 symbol 17
 tend 17
 topolog 17
 tree 17
 trustworthi 17
 uncov 17
 unsupervis 17
 web 17
 whose 17
 window 17
 world applic 17
 agent system 16
 analysi reveal 16
 analyt 16
 appropri 16
 arbitrari 16
 audit 16
 case studi 16
 charact 16
 creation 16
 densiti 16
 efficaci 16
 embodi 16
 energi 16
 enrich 16
 equip 16
 fair 16
 far 16
 find highlight 16
 forc 16
 gpu 16
 harm 16
 highest 16
 histor 16
 hold 16
 ignor 16
 incur 16
 long horizon 16
 long term 16
 lora 16
 necessari 16
 plug 16
 probabilist 16
 prune 16
 rapidli 16
 remain underexplor 16
 smooth 16
 specifi 16
 spectral 16
 success rate 16
 successfulli 16
 survei 16
 taxonomi 16
 topic 16
 visibl 16
 world scenario 16
 ablat studi 15
 anatom 15
 black 15
 claim 15
 commonli 15
 compat 15
 compet 15
 comput overhead 15
 cross attent 15
 discov 15
 ensembl 15
 exact 15
 facial 15
 failur mode 15
 fall 15
 greater 15
 grpo 15
 hardwar 15
 index 15
 law 15
 layout 15
 mismatch 15
 node 15
 nuanc 15
 optic 15
 poorli 15
 profil 15
 proprietari 15
 pure 15
 recoveri 15
 remot sens 15
 seek 15
 semant segment 15
 steer 15
 stem 15
 strongest 15
 third 15
 true 15
 varianc 15
 varieti 15
 viewpoint 15
 virtual 15
 vit 15
 absolut 14
 actual 14
 allevi 14
 anim 14
 anomali 14
 cach 14
 certain 14
 clean 14
 compos 14
 consider 14
 convolut neural 14
 corpora 14
 cross domain 14
 databas 14
 deepseek 14
 degre 14
 diagnos 14
 discrep 14
 educ 14
 eight 14
 fals 14
 fit 14
 histori 14
 idea 14
 interfer 14
 intra 14
 intuit 14
 itself 14
 just 14
 knowledg graph 14
 long rang 14
 media 14
 merg 14
 mobil 14
 monocular 14
 morpholog 14
 narr 14
 narrow 14
 neglect 14
 open end 14
 patholog 14
 phenomenon 14
 pixel level 14
 place 14
 polici optim 14
 pool 14
 qwen 14
 recommend 14
 rigid 14
 schedul 14
 seamlessli 14
 setup 14
 side 14
 split 14
 stochast 14
 strict 14
 strongli 14
 textit 14
 trust 14
 uniform 14
 veri 14
 version 14
 agreement 13
 amount 13
 amplifi 13
 ask 13
 autoencod 13
 bidirect 13
 black box 13
 brain 13
 carefulli 13
 categor 13
 complement 13
 concentr 13
 context awar 13
 counterpart 13
 criteria 13
 definit 13
 deform 13
 dg 13
 domain adapt 13
 draw 13
 engag 13
 favor 13
 finetun 13
 fragment 13
 healthcar 13
 heavi 13
 holist 13
 hour 13
 human annot 13
 imagenet 13
 implic 13
 incorrect 13
 keep 13
 line 13
 math 13
 matrix 13
 mesh 13
 movement 13
 mri 13
 offlin 13
 opportun 13
 pathwai 13
 perceiv 13
 pro 13
 prone 13
 prototyp 13
 proxi 13
 quantiz 13
 qwen2 13
 qwen3 13
 r1 13
 realism 13
 reformul 13
 satisfi 13
 semi 13
 sft 13
 soft 13
 store 13
 strateg 13
 synchron 13
 templat 13
 token level 13
 typic reli 13
 unclear 13
 unreli 13
 write 13
 abl 12
 absenc 12
 accord 12
 alreadi 12
 articl 12
 authent 12
 back 12
 break 12
 claud 12
 commerci 12
 concret 12
 deeper 12
 defens 12
 deviat 12
 easili 12
 encompass 12
 equival 12
 exce 12
 find suggest 12
 finit 12
 forget 12
 further enhanc 12
 genuin 12
 good 12
 great 12
 grid 12
 hypothesi 12
 illustr 12
 imbal 12
 incomplet 12
 infrastructur 12
 inspect 12
 instanti 12
 li 12
 log 12
 long context 12
 longer 12
 magnitud 12
 massiv 12
 meet 12
 mere 12
 moder 12
 mutual 12
 nearli 12
 occur 12
 orchestr 12
 overfit 12
 paramet effici 12
 parametr 12
 past 12
 popul 12
 pose estim 12
 prohibit 12
 rai 12
 read 12
 reason abil 12
 reason process 12
 regard 12
 repeat 12
 rise 12
 self attent 12
 servic 12
 simpl yet 12
 spatio 12
 speedup 12
 test set 12
 treatment 12
 trend 12
 trigger 12
 unexplor 12
 unlabel 12
 unstructur 12
 urban 12
 visual qualiti 12
 vl 12
 why 12
 abov 11
 adher 11
 ai agent 11
 aid 11
 anoth 11
 attain 11
 author 11
 basic 11
 blur 11
 catastroph 11
 chines 11
 conceptu 11
 conclus 11
 consumpt 11
 ct 11
 desir 11
 encount 11
 equal 11
 expans 11
 expertis 11
 feed 11
 fill 11
 forecast 11
 give 11
 grade 11
 har 11
 hierarchi 11
 hoc 11
 hypothes 11
 illumin 11
 increment 11
 instruct tune 11
 irrelev 11
 largest 11
 lexic 11
 loss function 11
 low level 11
 manual annot 11
 meta 11
 naiv 11
 onc 11
 option 11
 orthogon 11
 pairwis 11
 pave 11
 predefin 11
 presenc 11
 primit 11
 profession 11
 pseudo label 11
 realiz 11
 reduc comput 11
 regul 11
 resourc constrain 11
 reus 11
 right 11
 rotat 11
 runtim 11
 scarc 11
 scene understand 11
 scope 11
 screen 11
 simplifi 11
 slow 11
 solver 11
 spatio tempor 11
 spatiotempor 11
 spectrum 11
 strengthen 11
 strong baselin 11
 summari 11
 sustain 11
 ten 11
 though 11
 transport 11
 unlock 11
 usual 11
 versu 11
 video understand 11
 visual question 11
 vital 11
 vqa 11
 whole 11
 would 11
 ag 10
 alter 10
 anomali detect 10
 auc 10
 barrier 10
 begin 10
 behind 10
 biolog 10
 blind 10
 cancer 10
 care 10
 cell 10
 come 10
 counterfactu 10
 cycl 10
 decreas 10
 distribut shift 10
 down 10
 easi 10
 emb 10
 emph 10
 empow 10
 ethic 10
 excess 10
 hope 10
 impos 10
 intersect 10
 item 10
 iter refin 10
 kernel 10
 knowledg distil 10
 labor 10
 landscap 10
 later 10
 legal 10
 len 10
 lidar 10
 lingual 10
 littl 10
 live 10
 look 10
 low rank 10
 macro 10
 mainstream 10
 mathemat reason 10
 matter 10
 mine 10
 necessit 10
 newli 10
 norm 10
 outlin 10
 pars 10
 partit 10
 practic applic 10
 preprocess 10
 preval 10
 protect 10
 proven 10
 realiti 10
 reason trace 10
 replic 10
 revers 10
 revisit 10
 satellit 10
 seamless 10
 see 10
 seen 10
 showcas 10
 sign 10
 slide 10
 softwar 10
 sparsiti 10
 stake 10
 storag 10
 super 10
 team 10
 text prompt 10
 throughout 10
 throughput 10
 traffic 10
 ultim 10
 unknown 10
 versatil 10
 violat 10
 visual featur 10
 add 9
 aerial 9
 alwai 9
 api 9
 argument 9
 art baselin 9
 asr 9
 basi 9
 becom increasingli 9
 belief 9
 below 9
 bound box 9
 carri 9
 cascad 9
 close sourc 9
 coeffici 9
 complex reason 9
 complianc 9
 comput resourc 9
 creativ 9
 crop 9
 cross lingual 9
 diffus transform 9
 dispar 9
 disrupt 9
 domain shift 9
 elicit 9
 embed space 9
 exceed 9
 except 9
 exclus 9
 exposur 9
 featur represent 9
 featur space 9
 financi 9
 foster 9
 graphic 9
 growth 9
 guidelin 9
 held 9
 hop 9
 human like 9
 human prefer 9
 implicitli 9
 induct 9
 instruct follow 9
 kei compon 9
 lab 9
 least 9
 level semant 9
 life 9
 logit 9
 lvlm 9
 manifold 9
 market 9
 maximum 9
 meanwhil 9
 mechanist 9
 metadata 9
 mimic 9
 moe 9
 neighbor 9
 nine 9
 peopl 9
 percentag 9
 period 9
 pivot 9
 post hoc 9
 predictor 9
 problem solv 9
 proof 9
 psnr 9
 quadrat 9
 remain unclear 9
 repositori 9
 request 9
 respond 9
 revis 9
 rollout 9
 round 9
 sam 9
 schema 9
 scratch 9
 script 9
 seed 9
 semant align 9
 sentiment 9
 shown promis 9
 simpli 9
 situat 9
 sophist 9
 spatial reason 9
 speaker 9
 strictli 9
 tabl 9
 tail 9
 threat 9
 time consum 9
 tissu 9
 transcript 9
 undermin 9
 understood 9
 unstabl 9
 v2 9
 video diffus 9
 view synthesi 9
 visual ground 9
 weakli 9
 who 9
 widespread 9
 wild 9
 written 9
 academ 8
 ai assist 8
 almost 8
 anyth 8
 asset 8
 atom 8
 attract 8
 batch 8
 bert 8
 bit 8
 bring 8
 burden 8
 bypass 8
 calcul 8
 canon 8
 close loop 8
 comput complex 8
 concis 8
 conclud 8
 consensu 8
 contextu inform 8
 cooper 8
 corrupt 8
 craft 8
 curriculum 8
 date 8
 decid 8
 demograph 8
 depth estim 8
 dice 8
 discard 8
 discours 8
 divid 8
 entangl 8
 exchang 8
 exhibit strong 8
 extent 8
 ey 8
 fall short 8
 featur fusion 8
 feed forward 8
 final answer 8
 find reveal 8
 group rel 8
 ideal 8
 importantli 8
 indoor 8
 infer cost 8
 interpol 8
 intric 8
 jointli optim 8
 kei insight 8
 kv 8
 leakag 8
 led 8
 lesion 8
 likelihood 8
 lm 8
 long form 8
 matric 8
 medium 8
 memor 8
 mental 8
 messag 8
 mini 8
 multipl choic 8
 now 8
 obscur 8
 onto 8
 open weight 8
 outperform baselin 8
 parameter 8
 percent 8
 percentag point 8
 perfect 8
 persona 8
 planner 8
 pose signific 8
 prefer optim 8
 preliminari 8
 primarili focu 8
 privat 8
 proactiv 8
 psycholog 8
 publish 8
 rational 8
 readi 8
 reason step 8
 recip 8
 recurr 8
 resili 8
 rethink 8
 return 8
 reusabl 8
 root 8
 routin 8
 safeti critic 8
 salient 8
 scalar 8
 semant similar 8
 shallow 8
 sharp 8
 shelf 8
 social media 8
 stack 8
 step reason 8
 stress 8
 subspac 8
 super resolut 8
 suscept 8
 switch 8
 synergist 8
 syntact 8
 tempor coher 8
 tier 8
 time scale 8
 trainabl 8
 uncertain 8
 unlik prior 8
 upper 8
 vast 8
 visual percept 8
 visual reason 8
 visual represent 8
 visual token 8
 weather 8
 world deploy 8
 adjac 7
 adversari attack 7
 al 7
 angl 7
 anonym 7
 asymmetr 7
 attent modul 7
 auto 7
 bayesian 7
 believ 7
 billion 7
 biomed 7
 blend 7
 brittl 7
 broadli 7
 but remain 7
 catastroph forget 7
 checkpoint 7
 choos 7
 chunk 7
 clinician 7
 close form 7
 compens 7
 complic 7
 computation expens 7
 conduct extens 7
 confus 7
 conserv 7
 constant 7
 constitut 7
 contamin 7
 cosin 7
 critic role 7
 cross view 7
 crucial role 7
 curv 7
 cut 7
 dai 7
 daili 7
 db 7
 de 7
 deep neural 7
 deepseek r1 7
 defect 7
 delai 7
 deliber 7
 descriptor 7
 detect accuraci 7
 dit 7
 driver 7
 econom 7
 ecosystem 7
 equat 7
 exponenti 7
 extern knowledg 7
 extra 7
 extractor 7
 fals posit 7
 flash 7
 flaw 7
 flow match 7
 fold 7
 forward pass 7
 fp 7
 fraction 7
 fragil 7
 further research 7
 fusion modul 7
 gemma 7
 gender 7
 gold 7
 gradual 7
 harmon 7
 homogen 7
 href 7
 human judgment 7
 hyperparamet 7
 impract 7
 inclus 7
 increasingli deploi 7
 inherit 7
 insert 7
 instabl 7
 institut 7
 intend 7
 interleav 7
 interv 7
 investig whether 7
 iou 7
 kei innov 7
 labor intens 7
 late 7
 latent represent 7
 latter 7
 librari 7
 lift 7
 load 7
 low resolut 7
 machin translat 7
 mamba 7
 mark 7
 mid 7
 minimum 7
 minor 7
 minut 7
 mislead 7
 ml 7
 mlp 7
 ms 7
 multimod reason 7
 neglig 7
 neutral 7
 nevertheless 7
 nonlinear 7
 note 7
 open vocabulari 7
 openai 7
 oracl 7
 outperform prior 7
 outperform strong 7
 peak 7
 photorealist 7
 possess 7
 practic deploy 7
 practition 7
 privaci preserv 7
 prompt engin 7
 prompt strategi 7
 pronounc 7
 proport 7
 qualiti assess 7
 quantif 7
 rank adapt 7
 rapid advanc 7
 reconstruct qualiti 7
 regardless 7
 registr 7
 reject 7
 rel polici 7
 reli sole 7
 remark progress 7
 repair 7
 research direct 7
 resist 7
 revolution 7
 richer 7
 road 7
 robust against 7
 robustli 7
 rubric 7
 satur 7
 semant inform 7
 shortcut 7
 signific progress 7
 slice 7
 sound 7
 spoken 7
 squar 7
 stop 7
 substanti outperform 7
 substanti reduc 7
 surround 7
 surveil 7
 teach 7
 tendenc 7
 testb 7
 textual descript 7
 thousand 7
 transform architectur 7
 transmiss 7
 trial 7
 trivial 7
 tumor 7
 uav 7
 ultra 7
 underperform 7
 usabl 7
 vanilla 7
 vision foundat 7
 visual understand 7
 volumetr 7
 vote 7
 voxel 7
 you 7
 accommod 6
 accompani 6
 advers 6
 aesthet 6
 aggress 6
 agricultur 6
 ai driven 6
 analog 6
 answer pair 6
 articul 6
 assembl 6
 axi 6
 bank 6
 behaviour 6
 benefici 6
 besid 6
 bi 6
 camera pose 6
 carlo 6
 chest 6
 citi 6
 class imbal 6
 classif accuraci 6
 coars grain 6
 coco 6
 cohort 6
 commit 6
 compel 6
 compil 6
 concurr 6
 consolid 6
 contemporari 6
 context window 6
 correctli 6
 criterion 6
 debat 6
 decis support 6
 defici 6
 dilemma 6
 divers domain 6
 divers set 6
 domain gap 6
 domain knowledg 6
 doubl 6
 downstream applic 6
 dpo 6
 draft 6
 drawn 6
 dynam adjust 6
 earlier 6
 earth 6
 effici fine 6
 ego 6
 egocentr 6
 electron 6
 enough 6
 error rate 6
 et 6
 etc 6
 evolutionari 6
 exhaust 6
 expert annot 6
 feder 6
 file 6
 find indic 6
 foreground 6
 further analysi 6
 gan 6
 geograph 6
 greatli 6
 henc 6
 higher accuraci 6
 huggingfac 6
 human ai 6
 human expert 6
 human motion 6
 hundr 6
 id 6
 inaccur 6
 inadequ 6
 inevit 6
 infer speed 6
 infrar 6
 inpaint 6
 instanc level 6
 instrument 6
 invok 6
 keypoint 6
 know 6
 kv cach 6
 lai 6
 last 6
 layer wise 6
 leaderboard 6
 learner 6
 left 6
 level featur 6
 linearli 6
 list 6
 long tail 6
 long video 6
 low cost 6
 macro f1 6
 manifest 6
 markov 6
 medicin 6
 micro 6
 might 6
 miou 6
 mirror 6
 mistral 6
 mm 6
 modal align 6
 monoton 6
 mont 6
 mont carlo 6
 mostli 6
 move beyond 6
 necess 6
 neuron 6
 notion 6
 nuscen 6
 obstacl 6
 ocr 6
 ood 6
 operation 6
 optim problem 6
 overview 6
 par 6
 pareto 6
 passiv 6
 peer 6
 penalti 6
 perceptu qualiti 6
 phenomena 6
 plane 6
 plu 6
 polar 6
 polit 6
 post process 6
 predict accuraci 6
 prefix 6
 prior knowledg 6
 promin 6
 promis solut 6
 proxim 6
 push 6
 python 6
 quantiti 6
 radar 6
 radianc 6
 radiolog 6
 randomli 6
 ration 6
 readabl 6
 reason chain 6
 reason path 6
 refram 6
 refus 6
 relax 6
 reli heavili 6
 remark success 6
 repetit 6
 resnet 6
 reson 6
 retent 6
 reward function 6
 reward signal 6
 rewrit 6
 room 6
 router 6
 sacrif 6
 salienc 6
 save 6
 seamlessli integr 6
 segment anyth 6
 semant understand 6
 semi supervis 6
 session 6
 shot set 6
 sim 6
 site 6
 skip 6
 smart 6
 sonnet 6
 speech recognit 6
 spread 6
 spuriou 6
 ssim 6
 stand 6
 statement 6
 stori 6
 straightforward 6
 structur inform 6
 structur reason 6
 stylist 6
 submiss 6
 substanti comput 6
 sum 6
 surfac level 6
 surgic 6
 surrog 6
 t2i 6
 tag 6
 target domain 6
 temperatur 6
 tempor dynam 6
 text embed 6
 theorem 6
 theoret analysi 6
 therebi enhanc 6
 time seri 6
 tomographi 6
 too 6
 tradeoff 6
 tradition 6
 trait 6
 triplet 6
 truli 6
 typic requir 6
 underrepres 6
 uniformli 6
 unimod 6
 unsaf 6
 urgent 6
 user studi 6
 vae 6
 verifi reward 6
 visual content 6
 visual evid 6
 visual fidel 6
 visual inform 6
 visual input 6
 weakli supervis 6
 white 6
 absent 5
 accordingli 5
 accuraci compar 5
 acoust 5
 actor 5
 adequ 5
 affin 5
 agent ai 5
 agent capabl 5
 anatomi 5
 anticip 5
 arab 5
 artist 5
 asymmetri 5
 asynchron 5
 attack success 5
 attend 5
 attent head 5
 attent map 5
 auroc 5
 automat speech 5
 autonom agent 5
 avatar 5
 avenu 5
 averag accuraci 5
 awai 5
 ax 5
 backward 5
 band 5
 benign 5
 bind 5
 bird 5
 bleu 5
 bootstrap 5
 busi 5
 but struggl 5
 but suffer 5
 captur fine 5
 chat 5
 chatgpt 5
 citat 5
 clarifi 5
 clariti 5
 clearli 5
 client 5
 clinic decis 5
 closer 5
 cold 5
 collis 5
 combinatori 5
 commonsens 5
 compar analysi 5
 compound 5
 computation effici 5
 concaten 5
 confin 5
 conform 5
 confound 5
 contact 5
 contradict 5
 convex 5
 correct answer 5
 countri 5
 critic gap 5
 critiqu 5
 damag 5
 deal 5
 decai 5
 decis process 5
 declin 5
 default 5
 delin 5
 denois process 5
 depth map 5
 design choic 5
 devis 5
 diffus process 5
 diminish 5
 direct prefer 5
 disord 5
 displai 5
 dramat 5
 dual branch 5
 durat 5
 dynam scene 5
 edg devic 5
 elev 5
 empir studi 5
 encod decod 5
 enhanc robust 5
 enterpris 5
 entri 5
 episod 5
 epistem 5
 era 5
 et al 5
 everydai 5
 exploratori 5
 face signific 5
 faithfulli 5
 featur map 5
 fid 5
 figur 5
 financ 5
 find underscor 5
 firstli 5
 flat 5
 flop 5
 fluenci 5
 footprint 5
 forest 5
 former 5
 frequenc domain 5
 friendli 5
 fusion strategi 5
 gather 5
 generalis 5
 generalist 5
 geometri awar 5
 german 5
 get 5
 git 5
 global context 5
 go 5
 googl 5
 grain visual 5
 graph neural 5
 gui 5
 half 5
 harder 5
 ill 5
 imit 5
 immedi 5
 impair 5
 imperfect 5
 impli 5
 infer effici 5
 infer latenc 5
 inflat 5
 inform loss 5
 insid 5
 instanc segment 5
 intern represent 5
 internet 5
 invas 5
 invert 5
 jailbreak 5
 kei contribut 5
 kei find 5
 kei valu 5
 kg 5
 kind 5
 kinemat 5
 kl 5
 knowledg intens 5
 knowledg transfer 5
 lag 5
 land 5
 landmark 5
 latent diffus 5
 latest 5
 let 5
 licens 5
 light condit 5
 llava 5
 local featur 5
 lose 5
 low frequenc 5
 low latenc 5
 low light 5
 low qualiti 5
 lrm 5
 mae 5
 magnet 5
 magnet reson 5
 maintain competit 5
 malici 5
 manufactur 5
 marker 5
 mass 5
 mind 5
 misinform 5
 modest 5
 moment 5
 mt 5
 nation 5
 neighborhood 5
 nerf 5
 network architectur 5
 next token 5
 novelti 5
 object interact 5
 object level 5
 occlud 5
 occup 5
 occurr 5
 offici 5
 ontolog 5
 opaqu 5
 open world 5
 opinion 5
 optim strategi 5
 optimis 5
 outdoor 5
 outperform previou 5
 outsid 5
 overli 5
 oversight 5
 partial observ 5
 penal 5
 perplex 5
 phrase 5
 physic plausibl 5
 pilot 5
 pioneer 5
 pixel wise 5
 placement 5
 player 5
 polynomi 5
 poorli understood 5
 posterior 5
 pressur 5
 prevail 5
 profici 5
 promis altern 5
 promis direct 5
 quickli 5
 radianc field 5
 radiologist 5
 rang depend 5
 readili 5
 reason trajectori 5
 recept 5
 recurs 5
 reduc hallucin 5
 regist 5
 regulatori 5
 remain difficult 5
 remain poorli 5
 remark capabl 5
 replai 5
 represent space 5
 reshap 5
 sampl strategi 5
 scaffold 5
 scalabl solut 5
 scatter 5
 scene reconstruct 5
 segment mask 5
 self evolv 5
 semant coher 5
 semant featur 5
 semant represent 5
 sentenc level 5
 sentiment analysi 5
 server 5
 short term 5
 shot prompt 5
 shown strong 5
 signatur 5
 signific advanc 5
 signific comput 5
 simpler 5
 singl modal 5
 singl view 5
 skeleton 5
 skin 5
 slm 5
 small scale 5
 sometim 5
 spatial relationship 5
 speak 5
 specialist 5
 spot 5
 stage pipelin 5
 statu 5
 stereo 5
 stratifi 5
 streamlin 5
 strong potenti 5
 studi investig 5
 substitut 5
 subtask 5
 superfici 5
 surprisingli 5
 surviv 5
 symmetr 5
 synergi 5
 systemat investig 5
 systemat studi 5
 tabular 5
 taken 5
 tempor reason 5
 term memori 5
 termin 5
 text guid 5
 themselv 5
 thought reason 5
 tight 5
 timestep 5
 token predict 5
 tool call 5
 traceabl 5
 tractabl 5
 transmit 5
 ultrasound 5
 unavail 5
 uncertainti awar 5
 uncertainti estim 5
 unconstrain 5
 union 5
 unlik tradit 5
 unnecessari 5
 unpreced 5
 until 5
 upper bound 5
 user intent 5
 v3 5
 valuabl insight 5
 veloc 5
 verbal 5
 vertic 5
 viabl 5
 video frame 5
 vision encod 5
 visual cue 5
 voic 5
 weaker 5
 wide adopt 5
 win 5
 wireless 5
 workload 5
 world environ 5
 world set 5
 your 5
 abnorm 4
 abund 4
 accur predict 4
 action recognit 4
 admit 4
 advoc 4
 aerial vehicl 4
 afford 4
 agent collabor 4
 agent interact 4
 agent reason 4
 algebra 4
 analysi further 4
 anatom structur 4
 angular 4
 anti 4
 ap 4
 appeal 4
 architectur design 4
 architectur modif 4
 arithmet 4
 arrai 4
 arriv 4
 audio visual 4
 autonom vehicl 4
 autonomi 4
 bandwidth 4
 beam 4
 better align 4
 bilingu 4
 board 4
 but lack 4
 cad 4
 cam 4
 captur long 4
 cardiac 4
 carefulli design 4
 cast 4
 chart 4
 chatbot 4
 choic question 4
 cifar 4
 circuit 4
 cl 4
 climat 4
 clinic applic 4
 clinic relev 4
 clinic set 4
 codebook 4
 cold start 4
 command 4
 complex environ 4
 complex scene 4
 comprehens analysi 4
 comput interact 4
 comput tomographi 4
 condit diffus 4
 confid score 4
 conflat 4
 consecut 4
 content creation 4
 context depend 4
 context length 4
 contract 4
 convei 4
 core compon 4
 cornerston 4
 cosin similar 4
 covari 4
 cpu 4
 credit 4
 cross entropi 4
 cross valid 4
 cumul 4
 decad 4
 decentr 4
 decept 4
 deepfak 4
 deepli 4
 delta 4
 denois step 4
 determin whether 4
 diagnost accuraci 4
 dialect 4
 dice score 4
 dino 4
 disagr 4
 disambigu 4
 disast 4
 disciplin 4
 disjoint 4
 distractor 4
 dl 4
 domain expert 4
 drastic 4
 drone 4
 dynam environ 4
 earth observ 4
 easier 4
 ecolog 4
 em 4
 embodi ai 4
 emot recognit 4
 empir analysi 4
 empir valid 4
 emul 4
 energi effici 4
 ensur robust 4
 entiti recognit 4
 epoch 4
 equilibrium 4
 erron 4
 error analysi 4
 error correct 4
 escal 4
 event camera 4
 exacerb 4
 exactli 4
 exam 4
 exclud 4
 explicit reason 4
 extern tool 4
 fabric 4
 facial express 4
 fake 4
 fashion 4
 faster infer 4
 featur align 4
 featur extractor 4
 fewer paramet 4
 finer 4
 flag 4
 fluent 4
 fluid 4
 flux 4
 fly 4
 food 4
 forens 4
 forgeri 4
 formula 4
 fourier 4
 frame level 4
 french 4
 front 4
 fulli autom 4
 further develop 4
 further valid 4
 futur direct 4
 geometr prior 4
 geometr structur 4
 geospati 4
 global semant 4
 grain control 4
 grammar 4
 grammat 4
 graph structur 4
 greedi 4
 gs 4
 gsm8k 4
 hallucin detect 4
 handcraft 4
 hazard 4
 higher qualiti 4
 histopatholog 4
 human align 4
 human behavior 4
 human centric 4
 human cognit 4
 human comput 4
 human feedback 4
 human pose 4
 ident preserv 4
 identifi kei 4
 imbalanc 4
 immers 4
 inabl 4
 inaccuraci 4
 increas attent 4
 indirect 4
 ineffect 4
 inform extract 4
 inform retriev 4
 inform theoret 4
 inner 4
 intellig system 4
 interplai 4
 introduct 4
 invis 4
 irregular 4
 iv 4
 japanes 4
 joint optim 4
 justif 4
 justifi 4
 kei idea 4
 keyfram 4
 keyword 4
 kitti 4
 laboratori 4
 level annot 4
 level supervis 4
 linear probe 4
 lmm 4
 logic reason 4
 logist 4
 long sequenc 4
 longitudin 4
 lost 4
 low dimension 4
 lower bound 4
 lowest 4
 ma 4
 made signific 4
 maintain strong 4
 mainten 4
 make process 4
 max 4
 mean squar 4
 median 4
 mediat 4
 memori effici 4
 memori usag 4
 mental health 4
 mention 4
 microscopi 4
 middl 4
 mistak 4
 mitig hallucin 4
 mmlu 4
 modal fusion 4
 molecular 4
 monocular depth 4
 monolingu 4
 monolith 4
 motion blur 4
 multimod fusion 4
 mutual inform 4
 name entiti 4
 nearest 4
 necessarili 4
 neither 4
 neural radianc 4
 neural represent 4
 neuro 4
 never 4
 nois ratio 4
 non linear 4
 non trivial 4
 none 4
 nor 4
 object centric 4
 object track 4
 offset 4
 omni 4
 ongo 4
 optic flow 4
 otherwis 4
 outlier 4
 outperform tradit 4
 overal accuraci 4
 overconfid 4
 ow 4
 paraphras 4
 particl 4
 passag 4
 pedestrian 4
 permut 4
 photo 4
 physic ground 4
 physic inform 4
 physiolog 4
 plant 4
 portion 4
 posit encod 4
 pp 4
 practic solut 4
 preced 4
 predominantli reli 4
 premis 4
 present signific 4
 price 4
 primarili focus 4
 primarili reli 4
 princip 4
 prioriti 4
 privaci concern 4
 prolifer 4
 promis paradigm 4
 prompt tune 4
 qualiti control 4
 quantum 4
 rag system 4
 rais concern 4
 rater 4
 re identif 4
 react 4
 reactiv 4
 reader 4
 recept field 4
 rectifi 4
 recur 4
 red 4
 reduc infer 4
 relev inform 4
 remain constrain 4
 remain highli 4
 remain vulner 4
 render qualiti 4
 repeatedli 4
 repurpos 4
 requir addit 4
 requir extens 4
 resourc set 4
 rest 4
 retriev relev 4
 reweight 4
 rlhf 4
 rlvr 4
 roug 4
 roughli 4
 safeguard 4
 safer 4
 safeti align 4
 sampl effici 4
 satellit imageri 4
 satisfact 4
 scale featur 4
 scale law 4
 scene graph 4
 scene represent 4
 search space 4
 secondli 4
 section 4
 segment accuraci 4
 self correct 4
 semant awar 4
 sentinel 4
 sequenc length 4
 serial 4
 seriou 4
 sharpli 4
 shortcom 4
 shorter 4
 shown remark 4
 signific attent 4
 signific potenti 4
 similarli 4
 simplic 4
 singl agent 4
 singl forward 4
 singl step 4
 sketch 4
 slightli 4
 small set 4
 softmax 4
 solid 4
 solv complex 4
 sourc domain 4
 spars view 4
 spatial structur 4
 spatial tempor 4
 speci 4
 specul 4
 sql 4
 squar error 4
 sr 4
 st 4
 stabl diffus 4
 statist signific 4
 step level 4
 stress test 4
 strike 4
 structur awar 4
 structur knowledg 4
 studi further 4
 studi present 4
 styliz 4
 suppli 4
 surgeri 4
 surpris 4
 swap 4
 symmetri 4
 syntax 4
 system design 4
 systemat analysi 4
 talk 4
 target object 4
 tempor depend 4
 tensor 4
 text encod 4
 text pair 4
 th 4
 thermal 4
 thorough 4
 ti 4
 tightli 4
 time adapt 4
 time comput 4
 timestamp 4
 tini 4
 todai 4
 tone 4
 toolkit 4
 toxic 4
 tracker 4
 trainabl paramet 4
 tri 4
 tripl 4
 truncat 4
 try 4
 twin 4
 uncertainti quantif 4
 unchang 4
 unclear whether 4
 unet 4
 unifi multimod 4
 unlearn 4
 unlik previou 4
 urgent need 4
 user interfac 4
 user queri 4
 utter 4
 v1 4
 video stream 4
 visual encod 4
 visual prompt 4
 visual similar 4
 vla 4
 vr 4
 wall 4
 warp 4
 wast 4
 wavelet 4
 weaken 4
 websit 4
 whole slide 4
 world knowledg 4
 worldwid 4
 wors 4
 worst 4
 wrong 4
 xai 4
 yet current 4
 yet remain 4
 yolo 4
 absolut error 3
 ac 3
 accomplish 3
 accur segment 3
 accuraci gain 3
 action insight 3
 action sequenc 3
 action space 3
 adapt strategi 3
 advanc rapidli 3
 advanc research 3
 adversari exampl 3
 adversari network 3
 adversari perturb 3
 agenc 3
 agent architectur 3
 agent behavior 3
 agent reinforc 3
 agent workflow 3
 ai collabor 3
 ai safeti 3
 air 3
 align visual 3
 allow user 3
 alpha 3
 amplif 3
 annot cost 3
 anomal 3
 answer accuraci 3
 antenna 3
 apertur 3
 appar 3
 applic like 3
 approx 3
 archiv 3
 arm 3
 arrang 3
 art accuraci 3
 art vlm 3
 asymptot 3
 attach 3
 attent layer 3
 attent network 3
 attent pattern 3
 attenu 3
 augment realiti 3
 augment strategi 3
 autonom system 3
 averag precis 3
 bear 3
 beat 3
 behav 3
 better understand 3
 bev 3
 big 3
 billion paramet 3
 binari classif 3
 biomark 3
 biometr 3
 blueprint 3
 book 3
 brain mri 3
 breadth 3
 break down 3
 breakthrough 3
 breast 3
 bright 3
 broad applic 3
 broad rang 3
 broaden 3
 buffer 3
 but fail 3
 but requir 3
 camera motion 3
 cap 3
 capit 3
 captur complex 3
 captur global 3
 car 3
 causal reason 3
 cc 3
 cd 3
 ceil 3
 cellular 3
 certifi 3
 chanc 3
 chang detect 3
 charact recognit 3
 chemic 3
 chosen 3
 ci 3
 circumv 3
 cite 3
 classifi free 3
 claud sonnet 3
 clearer 3
 clinic practic 3
 clinic workflow 3
 cloth 3
 clue 3
 clutter 3
 co occurr 3
 codebas 3
 cohen 3
 cohes 3
 column 3
 comment 3
 commerc 3
 compar studi 3
 competit accuraci 3
 complementari inform 3
 complementari strength 3
 complex real 3
 complex scenario 3
 compliant 3
 comprehend 3
 compress ratio 3
 comput budget 3
 comput demand 3
 computation intens 3
 confer 3
 constrain environ 3
 consult 3
 context sensit 3
 contour 3
 contrast loss 3
 controlnet 3
 convolut network 3
 copi 3
 cost effici 3
 counter 3
 cover divers 3
 credibl 3
 credit assign 3
 critic applic 3
 critic bottleneck 3
 critic yet 3
 crowd 3
 current research 3
 cxr 3
 debias 3
 declar 3
 decod strategi 3
 deduct 3
 deep research 3
 deepfak detect 3
 deepseek v3 3
 delet 3
 deliveri 3
 demo 3
 democrat 3
 depart 3
 depict 3
 depth analysi 3
 descent 3
 despit signific 3
 detect system 3
 deterior 3
 detr 3
 diabet 3
 diagram 3
 dialogu system 3
 dictionari 3
 did 3
 digit twin 3
 dinov2 3
 dinov3 3
 discontinu 3
 discret token 3
 discrimin featur 3
 diseas diagnosi 3
 dispers 3
 displac 3
 disproportion 3
 distant 3
 divers applic 3
 divers real 3
 divers scenario 3
 dm 3
 dnn 3
 dof 3
 don 3
 done 3
 downsampl 3
 drive system 3
 dropout 3
 drug 3
 dual path 3
 dual stream 3
 dub 3
 duplic 3
 dynam adapt 3
 dynam rang 3
 dynam select 3
 earli detect 3
 earli stage 3
 effici adapt 3
 effici altern 3
 effici reason 3
 effici solut 3
 effici trade 3
 embodi agent 3
 emit 3
 emotion 3
 emphasi 3
 empir evid 3
 encapsul 3
 endow 3
 endpoint 3
 enhanc featur 3
 enhanc reason 3
 enhanc visual 3
 entail 3
 enter 3
 equit 3
 error accumul 3
 error prone 3
 error propag 3
 euclidean 3
 eval 3
 ever 3
 exact match 3
 examin whether 3
 exemplar 3
 exhibit signific 3
 experienc 3
 expert knowledg 3
 expert level 3
 explain ai 3
 extract featur 3
 extrapol 3
 facet 3
 facilit futur 3
 fact check 3
 factual accuraci 3
 familiar 3
 fault 3
 featur aggreg 3
 featur level 3
 fed 3
 film 3
 final output 3
 find establish 3
 fine detail 3
 fingerprint 3
 fire 3
 flip 3
 fluctuat 3
 focal 3
 footag 3
 free form 3
 free guidanc 3
 free text 3
 freedom 3
 freeli 3
 freez 3
 frequenc awar 3
 frequenc compon 3
 frequenc detail 3
 full fine 3
 fulli exploit 3
 fulli leverag 3
 fulli supervis 3
 fundament question 3
 further confirm 3
 further explor 3
 further refin 3
 further reveal 3
 fusion mechan 3
 garner 3
 gate mechan 3
 gaussian primit 3
 gaze 3
 gb 3
 genet 3
 geo 3
 geometr constraint 3
 geometr inform 3
 gestur 3
 global featur 3
 global structur 3
 gnn 3
 gold standard 3
 gp 3
 gpu memori 3
 gradient descent 3
 grain detail 3
 grain spatial 3
 gram 3
 graph construct 3
 graphic user 3
 grasp 3
 great potenti 3
 ground reason 3
 grow interest 3
 guardrail 3
 guess 3
 gui agent 3
 guid diffus 3
 hack 3
 had 3
 hamper 3
 hand craft 3
 handl complex 3
 hard neg 3
 harm content 3
 hate 3
 hate speech 3
 hd 3
 health record 3
 healthi 3
 heart 3
 heatmap 3
 heavili reli 3
 height 3
 hierarch structur 3
 higher order 3
 highli effici 3
 highli sensit 3
 hing 3
 hint 3
 hit 3
 home 3
 hop reason 3
 hospit 3
 host 3
 hous 3
 human activ 3
 human interact 3
 human label 3
 human level 3
 human object 3
 human percept 3
 human written 3
 hurt 3
 hybrid architectur 3
 hyperspectr 3
 icl 3
 ill pose 3
 imped 3
 implicit neural 3
 imposs 3
 impress capabl 3
 inadvert 3
 incent 3
 incid 3
 increas comput 3
 increasingli import 3
 increasingli reli 3
 incur substanti 3
 indistinguish 3
 induct bia 3
 inequ 3
 infeas 3
 infinit 3
 integ 3
 integr visual 3
 inter class 3
 interdepend 3
 interestingli 3
 intermedi layer 3
 intermedi reason 3
 intermedi represent 3
 intermedi step 3
 interoper 3
 interview 3
 intra class 3
 intract 3
 invalid 3
 invers problem 3
 invoc 3
 ir 3
 iter optim 3
 kappa 3
 kd 3
 kei factor 3
 kl diverg 3
 korean 3
 lack explicit 3
 lean 3
 lengthi 3
 level reason 3
 level represent 3
 level visual 3
 lie 3
 lifecycl 3
 lip 3
 lite 3
 llama3 3
 local detail 3
 long chain 3
 low comput 3
 lower comput 3
 lpip 3
 lstm 3
 lung 3
 mainli focu 3
 maintain comput 3
 maintain robust 3
 major vote 3
 manual label 3
 markedli 3
 markov decis 3
 mask autoencod 3
 master 3
 mcp 3
 mean absolut 3
 mechanist interpret 3
 medic domain 3
 membership 3
 memori overhead 3
 memori system 3
 meticul 3
 mi 3
 minim comput 3
 mission 3
 misus 3
 mitig strategi 3
 modal featur 3
 modal interact 3
 monocular video 3
 month 3
 moral 3
 motion pattern 3
 mr 3
 much larger 3
 multidimension 3
 multimod input 3
 multimod understand 3
 multipl domain 3
 multipl instanc 3
 multiscal 3
 music 3
 nano 3
 near perfect 3
 nearest neighbor 3
 neg sampl 3
 nest 3
 neuro symbol 3
 non invas 3
 notic 3
 nvidia 3
 o1 3
 o3 3
 object categori 3
 object detector 3
 object segment 3
 occupi 3
 offer insight 3
 offer valuabl 3
 old 3
 omit 3
 open domain 3
 open question 3
 open set 3
 openli 3
 oper directli 3
 oppos 3
 opposit 3
 optim process 3
 optim transport 3
 opu 3
 ordinari 3
 outdat 3
 outperform standard 3
 output qualiti 3
 outstand 3
 overthink 3
 pace 3
 packag 3
 pai 3
 panel 3
 paradigm shift 3
 paradox 3
 paramet count 3
 paramet updat 3
 parametr knowledg 3
 pariti 3
 parti 3
 patch level 3
 pedagog 3
 peft 3
 perceptron 3
 persuas 3
 pervas 3
 pet 3
 phenotyp 3
 phi 3
 photograph 3
 photometr 3
 physic world 3
 physician 3
 pinpoint 3
 planar 3
 pm 3
 portabl 3
 posit embed 3
 posit rate 3
 power tool 3
 ppo 3
 practic util 3
 pragmat 3
 pre process 3
 precis control 3
 predic 3
 prefer align 3
 prefil 3
 prematur 3
 prepar 3
 prerequisit 3
 present uniqu 3
 preserv fine 3
 preserv semant 3
 previou studi 3
 primarili due 3
 prior studi 3
 privileg 3
 probabl distribut 3
 process reward 3
 projector 3
 prompt design 3
 prompt optim 3
 proper 3
 properli 3
 prospect 3
 provabl 3
 puzzl 3
 pyramid 3
 qa pair 3
 qualit analysi 3
 qualiti score 3
 qualiti video 3
 quantit metric 3
 qwen3 vl 3
 radiat 3
 rapid develop 3
 rapid progress 3
 raster 3
 reaction 3
 reason accuraci 3
 reason pattern 3
 reason qualiti 3
 reason remain 3
 recognit system 3
 reconcil 3
 reconstruct accuraci 3
 reduc redund 3
 reduc relianc 3
 reduc token 3
 region level 3
 remain competit 3
 remain insuffici 3
 remain robust 3
 remain unexplor 3
 remedi 3
 represent align 3
 requir substanti 3
 rerank 3
 resampl 3
 research commun 3
 resembl 3
 resourc alloc 3
 resourc effici 3
 resourc intens 3
 retriev accuraci 3
 retrospect 3
 reveal signific 3
 reveal substanti 3
 rich semant 3
 rival 3
 rmse 3
 roberta 3
 robot manipul 3
 roc 3
 role plai 3
 root caus 3
 rope 3
 rs 3
 sa 3
 sae 3
 sampler 3
 sar 3
 satisfactori 3
 scene level 3
 scientif discoveri 3
 scientist 3
 sd 3
 seamless integr 3
 season 3
 secondari 3
 sector 3
 select strategi 3
 self reflect 3
 semant content 3
 semant fidel 3
 semant meaning 3
 semant prior 3
 semant reason 3
 semant rich 3
 semant space 3
 semant structur 3
 shadow 3
 sharpen 3
 shed 3
 shed light 3
 shown impress 3
 signific gain 3
 signific gap 3
 similar score 3
 singl pass 3
 singl turn 3
 singular 3
 skew 3
 slam 3
 slide window 3
 slot 3
 small number 3
 small object 3
 small subset 3
 smartphon 3
 societ 3
 societi 3
 soon 3
 span divers 3
 spanish 3
 spars attent 3
 spars autoencod 3
 spatial awar 3
 spatial context 3
 spatial detail 3
 spatial featur 3
 spatial ground 3
 spatial inform 3
 spatial resolut 3
 spatial understand 3
 special agent 3
 special domain 3
 specul decod 3
 spheric 3
 spike 3
 spontan 3
 sport 3
 spuriou correl 3
 ssl 3
 ssm 3
 stai 3
 stake domain 3
 standalon 3
 star 3
 stationari 3
 step wise 3
 stepwis 3
 stereotyp 3
 street 3
 strong capabl 3
 strong cross 3
 strong reason 3
 strong zero 3
 structur prior 3
 structur prompt 3
 structur represent 3
 structur similar 3
 studi confirm 3
 studi reveal 3
 style transfer 3
 subgraph 3
 submit 3
 substanti enhanc 3
 substanti gain 3
 substrat 3
 succe 3
 superior accuraci 3
 supervis signal 3
 supplement 3
 supplementari 3
 support futur 3
 surfac reconstruct 3
 sweep 3
 swin 3
 symptom 3
 synerg 3
 system level 3
 system remain 3
 teacher student 3
 technic report 3
 tempor align 3
 tempor awar 3
 tempor context 3
 tempor featur 3
 tempor ground 3
 tempor inform 3
 tempor resolut 3
 tension 3
 terminolog 3
 test whether 3
 text align 3
 text classif 3
 text descript 3
 text driven 3
 texttt 3
 textual inform 3
 textual prompt 3
 theme 3
 theoret foundat 3
 theoret ground 3
 therebi reduc 3
 thin 3
 thoroughli 3
 thought prompt 3
 tightli coupl 3
 tile 3
 time applic 3
 time render 3
 token effici 3
 token sequenc 3
 token usag 3
 toler 3
 tool augment 3
 trajectori level 3
 transfer knowledg 3
 transient 3
 translat qualiti 3
 trap 3
 travel 3
 travers 3
 treatment plan 3
 tree search 3
 triag 3
 tt 3
 tune strategi 3
 turbo 3
 turn dialogu 3
 twelv 3
 typolog 3
 unabl 3
 unbias 3
 undergo 3
 underpin 3
 understand capabl 3
 underutil 3
 undesir 3
 unfold 3
 unintend 3
 unlik convent 3
 unman 3
 unman aerial 3
 unrealist 3
 unrel 3
 unresolv 3
 user interact 3
 user prefer 3
 valid set 3
 vanish 3
 variat autoencod 3
 verbos 3
 vertex 3
 vessel 3
 vfm 3
 viabil 3
 video content 3
 video qualiti 3
 video question 3
 video reason 3
 video segment 3
 video sequenc 3
 video synthesi 3
 virtual realiti 3
 visual context 3
 visual detail 3
 visual semant 3
 vital role 3
 walk 3
 warm 3
 warn 3
 water 3
 watermark 3
 wave 3
 wearabl 3
 wer 3
 white box 3
 wider 3
 widespread adopt 3
 width 3
 wikipedia 3
 wit 3
 world clinic 3
 world scene 3
 wsi 3
 yield substanti 3
 zone 3
 abdomin 2
 absorb 2
 abstain 2
 abstent 2
 academia 2
 acceler converg 2
 acceler infer 2
 accid 2
 accur captur 2
 accur detect 2
 accur estim 2
 accur identifi 2
 accur reconstruct 2
 accuraci but 2
 accuraci drop 2
 accuraci effici 2
 activ map 2
 activ recognit 2
 activ steer 2
 acut 2
 ad hoc 2
 adapt adjust 2
 adapt modul 2
 adapt select 2
 adapt weight 2
 addit comput 2
 addit paramet 2
 adjud 2
 administr 2
 admiss 2
 adult 2
 advanc ai 2
 advanc reason 2
 advent 2
 advers weather 2
 adversari prompt 2
 adversari robust 2
 advertis 2
 advic 2
 ae 2
 aerial imageri 2
 affirm 2
 aforement 2
 african 2
 against adversari 2
 against human 2
 agent baselin 2
 agent coordin 2
 agent design 2
 agent increasingli 2
 agent memori 2
 agent oper 2
 agent orchestr 2
 agent pipelin 2
 agi 2
 agre 2
 ahead 2
 ai applic 2
 ai interact 2
 ai power 2
 ai research 2
 ai tool 2
 aigc 2
 alarm 2
 albeit 2
 algorithm design 2
 align loss 2
 align modul 2
 align strategi 2
 altitud 2
 alzheim 2
 ambient 2
 american 2
 amplitud 2
 analys reveal 2
 analysi highlight 2
 analysi suggest 2
 analyst 2
 ani addit 2
 anisotrop 2
 anneal 2
 annot pipelin 2
 annual 2
 answer correct 2
 answer question 2
 anthrop 2
 apertur radar 2
 app 2
 append 2
 applic requir 2
 applic scenario 2
 approv 2
 arbitrarili 2
 arc 2
 architectur chang 2
 arena 2
 arous 2
 art deep 2
 art mllm 2
 art open 2
 art video 2
 arxiv 2
 ask whether 2
 assess whether 2
 assur 2
 atla 2
 atmospher 2
 attent due 2
 attent fusion 2
 attent guid 2
 attent mask 2
 attent score 2
 attent weight 2
 attitud 2
 audienc 2
 audio driven 2
 augment agent 2
 augment reason 2
 augment techniqu 2
 authorit 2
 authorship 2
 auto regress 2
 autom pipelin 2
 autom system 2
 automat extract 2
 automat identifi 2
 automot 2
 autonom ai 2
 autonom navig 2
 autoregress decod 2
 autoregress video 2
 av 2
 averag f1 2
 averag score 2
 awar adapt 2
 awar attent 2
 awar featur 2
 awar loss 2
 awar multimod 2
 awar prompt 2
 awar reason 2
 awar represent 2
 backdoor 2
 backend 2
 background nois 2
 backpropag 2
 backtrack 2
 bag 2
 balanc accuraci 2
 ball 2
 bangla 2
 bar 2
 batteri 2
 bay 2
 beamform 2
 becom essenti 2
 belong 2
 bertscor 2
 best overal 2
 better captur 2
 better preserv 2
 better reflect 2
 beyond tradit 2
 bi level 2
 bio 2
 biodivers 2
 biologi 2
 biomechan 2
 bit quantiz 2
 blind spot 2
 block wise 2
 blood 2
 blue 2
 blurri 2
 bone 2
 bottom 2
 brain tumor 2
 brand 2
 brat 2
 breast cancer 2
 brief 2
 broad spectrum 2
 broadcast 2
 broader applic 2
 build block 2
 built around 2
 bundl 2
 but current 2
 but exhibit 2
 but face 2
 byte 2
 ca 2
 calibr error 2
 camera paramet 2
 camera trajectori 2
 camera view 2
 camouflag 2
 campaign 2
 capabl but 2
 captur divers 2
 captur local 2
 captur rich 2
 captur semant 2
 captur spatial 2
 captur tempor 2
 carbon 2
 card 2
 cardiovascular 2
 carefulli curat 2
 carlo tree 2
 casual 2
 catalyz 2
 categori level 2
 causal infer 2
 causal relationship 2
 ce 2
 central role 2
 centroid 2
 centuri 2
 certainti 2
 certif 2
 cfg 2
 chamfer 2
 chamfer distanc 2
 channel attent 2
 charact level 2
 characteris 2
 cheap 2
 checklist 2
 chemistri 2
 child 2
 children 2
 china 2
 chronic 2
 cityscap 2
 civil 2
 clarif 2
 class condit 2
 class increment 2
 class label 2
 claud opu 2
 claus 2
 click 2
 climat chang 2
 clinic adopt 2
 clinic deploy 2
 clinic diagnosi 2
 clinic ground 2
 clinic meaning 2
 clinic note 2
 clinic reason 2
 clinic text 2
 clinic util 2
 clock 2
 clone 2
 close align 2
 close match 2
 close set 2
 closur 2
 cm 2
 co occur 2
 codec 2
 coder 2
 cognit process 2
 cognit scienc 2
 combat 2
 combin multipl 2
 combin structur 2
 common sens 2
 commonsens reason 2
 commun system 2
 compact represent 2
 compani 2
 companion 2
 compar against 2
 competit baselin 2
 competitor 2
 complementar 2
 complex background 2
 complex interact 2
 complex motion 2
 complex problem 2
 complex queri 2
 complex spatial 2
 complex visual 2
 compon analysi 2
 composit reason 2
 composition 2
 comprehens assess 2
 comprehens overview 2
 comprehens studi 2
 comprehens understand 2
 compress techniqu 2
 comput aid 2
 comput burden 2
 comput ineffici 2
 comput patholog 2
 comput requir 2
 comput scienc 2
 comput time 2
 conceal 2
 condens 2
 condit signal 2
 conduct comprehens 2
 cone 2
 confid estim 2
 confront 2
 conjunct 2
 conquer 2
 consequenti 2
 constitu 2
 constrain optim 2
 constrain set 2
 content awar 2
 content moder 2
 contest 2
 context protocol 2
 context reason 2
 contextu cue 2
 contextu reason 2
 contextu relev 2
 contextu understand 2
 continu adapt 2
 continu pre 2
 continu pretrain 2
 continu updat 2
 contrari 2
 contribut includ 2
 control comparison 2
 control signal 2
 control video 2
 conveni 2
 convers agent 2
 convers ai 2
 convnext 2
 copyright 2
 core idea 2
 core innov 2
 corner 2
 correl coeffici 2
 corrobor 2
 cot reason 2
 cours 2
 court 2
 covid 2
 cp 2
 cr 2
 crisi 2
 critic capabl 2
 critic compon 2
 critic domain 2
 critic inform 2
 critic insight 2
 critic issu 2
 critic question 2
 critic step 2
 cross layer 2
 cross scale 2
 cs 2
 ct scan 2
 cultur context 2
 cultur ground 2
 current ai 2
 current mllm 2
 current multimod 2
 current system 2
 current vlm 2
 curvatur 2
 cut edg 2
 cv 2
 cybersecur 2
 cyclic 2
 da 2
 danger 2
 dark 2
 db psnr 2
 death 2
 deblur 2
 debug 2
 decid whether 2
 decis boundari 2
 decod architectur 2
 decompos complex 2
 dedupl 2
 deep featur 2
 deep reason 2
 deep reinforc 2
 deeper understand 2
 defect detect 2
 defend 2
 defer 2
 deficit 2
 deform field 2
 degener 2
 deleg 2
 delib 2
 deliv superior 2
 delv 2
 demograph group 2
 denois diffus 2
 denot 2
 dens predict 2
 depend heavili 2
 depress 2
 depth inform 2
 design principl 2
 design space 2
 despit advanc 2
 destruct 2
 det 2
 detail analysi 2
 detect algorithm 2
 detect capabl 2
 detect remain 2
 dev 2
 develop robust 2
 development 2
 diagnost reason 2
 diagnost tool 2
 diamond 2
 dictat 2
 diff 2
 differenti equat 2
 difficult becaus 2
 difficulti awar 2
 difficulti level 2
 diffus backbon 2
 diffus prior 2
 digit human 2
 digit patholog 2
 dilut 2
 dimension reduct 2
 direct applic 2
 directli appli 2
 directli optim 2
 directli predict 2
 disabl 2
 disagre 2
 discern 2
 disciplinari 2
 disclos 2
 disclosur 2
 disconnect 2
 diseas classif 2
 dispatch 2
 disregard 2
 dissemin 2
 dissoci 2
 distanc field 2
 distract 2
 distribut align 2
 distribut match 2
 disturb 2
 divers downstream 2
 divers environ 2
 divers rang 2
 divers reason 2
 divers scene 2
 divers sourc 2
 divers visual 2
 diversifi 2
 divis 2
 dllm 2
 doctor 2
 document level 2
 document understand 2
 domain agnost 2
 domain align 2
 domain expertis 2
 domain invari 2
 domain like 2
 domain remain 2
 domin paradigm 2
 dose 2
 dp 2
 dr 2
 drastic reduc 2
 draw inspir 2
 drawback 2
 dream 2
 drive scenario 2
 drive scene 2
 dsc 2
 dual encod 2
 dual level 2
 dualiti 2
 dynam object 2
 dynam rout 2
 dynam system 2
 e2 2
 earli layer 2
 earli stop 2
 earn 2
 eas 2
 ec 2
 echo 2
 economi 2
 edg deploy 2
 editor 2
 eeg 2
 effici but 2
 effici compar 2
 effici gain 2
 effici infer 2
 effici long 2
 effici video 2
 efficientnet 2
 eg 2
 egocentr video 2
 ehr 2
 either reli 2
 elabor 2
 elast 2
 electr 2
 electron health 2
 eleven 2
 ell 2
 elucid 2
 ema 2
 embodi intellig 2
 emiss 2
 empathet 2
 empathi 2
 empir find 2
 empir observ 2
 empti 2
 en 2
 encod architectur 2
 end autonom 2
 endoscop 2
 energi consumpt 2
 english centric 2
 enhanc accuraci 2
 enhanc cross 2
 enhanc interpret 2
 enhanc modul 2
 enhanc multimod 2
 enhanc semant 2
 enhanc spatial 2
 enlarg 2
 ensur reliabl 2
 ensur stabl 2
 entertain 2
 entropi loss 2
 enumer 2
 environ interact 2
 environ remain 2
 environment condit 2
 environment monitor 2
 eo 2
 equiti 2
 equivari 2
 eras 2
 erasur 2
 error detect 2
 essai 2
 estim accuraci 2
 eu 2
 european 2
 evad 2
 event stream 2
 eventu 2
 evict 2
 evid ground 2
 evid retriev 2
 evidenti 2
 evolv agent 2
 ex 2
 excit 2
 exemplifi 2
 exhibit distinct 2
 exhibit remark 2
 exhibit substanti 2
 exhibit superior 2
 exit 2
 expert curat 2
 explain why 2
 explanatori 2
 explicitli incorpor 2
 explos 2
 express recognit 2
 extens ablat 2
 extens empir 2
 extens studi 2
 extern valid 2
 extract structur 2
 extrem low 2
 extrins 2
 ey track 2
 ey view 2
 face critic 2
 face recognit 2
 facil 2
 facilit further 2
 facilit research 2
 factori 2
 factual correct 2
 factual knowledg 2
 fair comparison 2
 fallback 2
 fals neg 2
 fast infer 2
 faster converg 2
 featur distribut 2
 featur divers 2
 featur encod 2
 featur enhanc 2
 featur match 2
 featur select 2
 feedback loop 2
 feedforward 2
 few step 2
 final layer 2
 find support 2
 finer grain 2
 finit element 2
 fisher 2
 fix length 2
 fix set 2
 fl 2
 flatten 2
 flight 2
 float 2
 flood 2
 floor 2
 fm 2
 focu primarili 2
 fold cross 2
 follow capabl 2
 form video 2
 formid 2
 forward network 2
 fourth 2
 frame rate 2
 frame wise 2
 frequenc inform 2
 frequent fail 2
 fresh 2
 fulfil 2
 full bodi 2
 fulli captur 2
 fulli open 2
 fundament problem 2
 fundament trade 2
 fundu 2
 further analyz 2
 further construct 2
 further design 2
 further investig 2
 further reduc 2
 fuse featur 2
 fusion network 2
 futur advanc 2
 futur develop 2
 fuzzi 2
 ga 2
 gain popular 2
 gain signific 2
 gameplai 2
 garment 2
 gaussian nois 2
 gaussian represent 2
 gen 2
 genai 2
 gene 2
 genev 2
 genom 2
 genr 2
 geometr cue 2
 geometr detail 2
 geometr distort 2
 geometr featur 2
 geometr fidel 2
 geometr properti 2
 geometr represent 2
 github repositori 2
 give rise 2
 glass 2
 global attent 2
 global inform 2
 global local 2
 go beyond 2
 goe 2
 gpqa 2
 gpt oss 2
 grad 2
 grad cam 2
 grain annot 2
 grain local 2
 grain semant 2
 graph attent 2
 graph convolut 2
 graph reason 2
 graph represent 2
 great promis 2
 green 2
 grok 2
 groundwork 2
 guard 2
 guid adapt 2
 guid futur 2
 guid visual 2
 hallucin mitig 2
 hallucin rate 2
 halv 2
 handl divers 2
 handl long 2
 handwritten 2
 happen 2
 harmless 2
 harmoni 2
 hash 2
 hausdorff 2
 heat 2
 heavili depend 2
 heritag 2
 hidden represent 2
 hide 2
 hierarch featur 2
 higher level 2
 highli competit 2
 highlight kei 2
 hindi 2
 histolog 2
 hoi 2
 hop question 2
 horizon reason 2
 horizont 2
 hotpotqa 2
 hr 2
 hsi 2
 html 2
 hub 2
 huge 2
 human action 2
 human bodi 2
 human center 2
 human decis 2
 human interpret 2
 human intervent 2
 human machin 2
 human oversight 2
 human particip 2
 human reason 2
 human robot 2
 human valid 2
 human valu 2
 human verifi 2
 human visual 2
 hyper 2
 hyperbol 2
 i2v 2
 ic 2
 identifi critic 2
 identifi inform 2
 idf 2
 illus 2
 imagin 2
 immens 2
 impercept 2
 implaus 2
 implicitli assum 2
 import role 2
 imprecis 2
 imu 2
 inaccess 2
 inappropri 2
 incentiv 2
 incept 2
 includ gpt 2
 includ those 2
 incoher 2
 incom 2
 incompat 2
 incorpor extern 2
 increas complex 2
 increasingli appli 2
 increasingli complex 2
 increasingli integr 2
 inde 2
 india 2
 indian 2
 indiscrimin 2
 indispens 2
 indoor scene 2
 induct bias 2
 inerti 2
 infer strategi 2
 inferior 2
 influenti 2
 inform bottleneck 2
 inform densiti 2
 inform flow 2
 inform seek 2
 ingest 2
 ingredi 2
 inher ambigu 2
 inher complex 2
 input featur 2
 input modal 2
 input output 2
 input prompt 2
 input text 2
 input token 2
 input video 2
 input view 2
 inquiri 2
 inr 2
 insensit 2
 instantan 2
 insur 2
 integr multimod 2
 integr multipl 2
 integr spatial 2
 intellectu 2
 intellig agent 2
 intellig transport 2
 intensifi 2
 intention 2
 inter frame 2
 inter modal 2
 inter rater 2
 interconnect 2
 interior 2
 intermedi featur 2
 intern knowledg 2
 intern mechan 2
 intern reason 2
 interven 2
 intraop 2
 intrus 2
 invari featur 2
 inventori 2
 invest 2
 involv multipl 2
 iot 2
 iqa 2
 irrevers 2
 isotrop 2
 italian 2
 iter denois 2
 iter self 2
 jailbreak attack 2
 job 2
 joint embed 2
 json 2
 judici 2
 kei aspect 2
 kei design 2
 kei featur 2
 kei inform 2
 kei metric 2
 kei modul 2
 kei role 2
 knowledg inject 2
 knowledg integr 2
 knowledg represent 2
 knowledg retriev 2
 knowledg sourc 2
 kullback 2
 kullback leibler 2
 l2 2
 label classif 2
 label effici 2
 label free 2
 label nois 2
 label sampl 2
 label set 2
 lack robust 2
 lack suffici 2
 lag behind 2
 land cover 2
 lane 2
 laplacian 2
 larger scale 2
 largest gain 2
 lastli 2
 late fusion 2
 latent featur 2
 latent reason 2
 latin 2
 lead caus 2
 leaf 2
 leak 2
 legal domain 2
 legitim 2
 leibler 2
 lesson 2
 level accuraci 2
 level align 2
 level analysi 2
 level control 2
 level inform 2
 level optim 2
 level predict 2
 level reward 2
 level structur 2
 level understand 2
 level vision 2
 leverag multimod 2
 leverag multipl 2
 leverag pre 2
 leverag vision 2
 lexicon 2
 lidar point 2
 lightweight adapt 2
 like clip 2
 like gpt 2
 linear attent 2
 linear complex 2
 linear time 2
 lingual transfer 2
 linguist divers 2
 linguist featur 2
 lip synchron 2
 listen 2
 liter 2
 literari 2
 liver 2
 llada 2
 local accuraci 2
 local context 2
 local inform 2
 local structur 2
 localis 2
 lock 2
 logist regress 2
 long document 2
 long short 2
 long stand 2
 lookup 2
 loos 2
 lora adapt 2
 lora fine 2
 lossi 2
 lossless 2
 lot 2
 low bit 2
 low complex 2
 low contrast 2
 lumin 2
 machin unlearn 2
 main contribut 2
 mainli reli 2
 maintain compar 2
 maintain real 2
 maintain semant 2
 major bottleneck 2
 maker 2
 malign 2
 manual curat 2
 manual design 2
 manual effort 2
 manuscript 2
 mar 2
 marin 2
 marl 2
 mask diffus 2
 mask strategi 2
 materi properti 2
 math reason 2
 mathbb 2
 mathcal 2
 mathemat problem 2
 mathrm 2
 matur 2
 mb 2
 mcq 2
 mct 2
 md 2
 mdp 2
 me 2
 mean averag 2
 meaningfulli 2
 med 2
 medic ai 2
 medic diagnosi 2
 medic knowledg 2
 medic question 2
 medic segment 2
 medic vision 2
 member 2
 memori augment 2
 memori bank 2
 memori consumpt 2
 memori cost 2
 memori footprint 2
 memori mechan 2
 memori modul 2
 memori requir 2
 messag pass 2
 metacognit 2
 meter 2
 metric like 2
 microscop 2
 migrat 2
 mil 2
 mild 2
 mimic cxr 2
 mimick 2
 mimo 2
 min 2
 misclassif 2
 misclassifi 2
 mit 2
 mme 2
 mobil devic 2
 modal attent 2
 modal gap 2
 modal inform 2
 modal knowledg 2
 modal reason 2
 modal retriev 2
 modern vision 2
 momentum 2
 mortal 2
 motion awar 2
 motion captur 2
 motion control 2
 motion cue 2
 motion dynam 2
 motion represent 2
 motion sequenc 2
 motor 2
 mount 2
 movi 2
 mse 2
 multifacet 2
 multilay 2
 multilingu set 2
 multimedia 2
 multimod agent 2
 multimod align 2
 multimod featur 2
 multimod foundat 2
 multimod inform 2
 multimod represent 2
 multimod retriev 2
 multimod system 2
 multipl agent 2
 multipl candid 2
 multipl input 2
 multipl modal 2
 multipl object 2
 multipl output 2
 multipl public 2
 multipl reason 2
 multipl sourc 2
 multipl view 2
 multiplex 2
 multipli 2
 multispectr 2
 multitask 2
 multivari 2
 multiview 2
 mutat 2
 mvtec 2
 nash 2
 nativ speaker 2
 naturalist 2
 nd 2
 near optim 2
 near zero 2
 nearbi 2
 needl 2
 neg impact 2
 negat 2
 negoti 2
 ner 2
 network design 2
 neural architectur 2
 neural render 2
 neurosci 2
 newer 2
 nli 2
 nois level 2
 nomin 2
 non convex 2
 non english 2
 non expert 2
 non parametr 2
 non reason 2
 non rigid 2
 non uniform 2
 nonetheless 2
 noun 2
 np 2
 nuclear 2
 null 2
 nv 2
 obfusc 2
 object function 2
 object local 2
 object motion 2
 object recognit 2
 obstruct 2
 occup predict 2
 od 2
 odd 2
 odometri 2
 offens 2
 offer practic 2
 offer promis 2
 offer signific 2
 offload 2
 older 2
 omiss 2
 onboard 2
 oncolog 2
 ood detect 2
 opac 2
 open problem 2
 optic charact 2
 optim algorithm 2
 optim balanc 2
 optim object 2
 optim techniqu 2
 orbit 2
 ordin 2
 organis 2
 organiz 2
 oss 2
 outer 2
 outperform convent 2
 outperform sota 2
 output distribut 2
 output token 2
 overestim 2
 overrid 2
 overwhelm 2
 pack 2
 pad 2
 paint 2
 pair span 2
 pairwis comparison 2
 panopt 2
 panoram 2
 panorama 2
 paragraph 2
 paramet scale 2
 paramet space 2
 paramount 2
 pareto frontier 2
 pareto optim 2
 parser 2
 part level 2
 particularli those 2
 partli 2
 partner 2
 pass rate 2
 pattern match 2
 pattern recognit 2
 pca 2
 pde 2
 pearson 2
 penetr 2
 percept capabl 2
 percept system 2
 perfectli 2
 permiss 2
 permit 2
 person re 2
 philosophi 2
 phonem 2
 phonet 2
 photographi 2
 physic awar 2
 physic constraint 2
 physic simul 2
 pi 2
 pick 2
 pictur 2
 piec 2
 pipelin combin 2
 pitfal 2
 pivot role 2
 pixel space 2
 plai modul 2
 plain 2
 plastic 2
 plate 2
 plateau 2
 plm 2
 plot 2
 po 2
 point track 2
 pointwis 2
 poison 2
 polynomi time 2
 portrait 2
 posit correl 2
 postur 2
 potenti applic 2
 power consumpt 2
 power law 2
 power paradigm 2
 practic guidanc 2
 practic path 2
 practic tool 2
 practic valu 2
 pre defin 2
 precis align 2
 precis local 2
 precis spatial 2
 predict error 2
 predict futur 2
 predict uncertainti 2
 prefer pair 2
 prescrib 2
 preserv structur 2
 preserv visual 2
 press 2
 pretrain diffus 2
 pretrain vision 2
 preview 2
 previou research 2
 previous unseen 2
 primari bottleneck 2
 prime 2
 princip compon 2
 print 2
 prior research 2
 prism 2
 privaci constraint 2
 privaci protect 2
 privaci risk 2
 prm 2
 problemat 2
 proce 2
 process pipelin 2
 process techniqu 2
 produc accur 2
 produc realist 2
 prognosi 2
 prognost 2
 programm 2
 programmat 2
 progress refin 2
 prohibit comput 2
 prohibit expens 2
 project websit 2
 prompt align 2
 prompt driven 2
 prompt guid 2
 prompt inject 2
 proposit 2
 protein 2
 provis 2
 proxim polici 2
 psychometr 2
 public health 2
 pull 2
 pursu 2
 pursuit 2
 put 2
 quadrat complex 2
 qualiti annot 2
 qualiti compar 2
 qualiti degrad 2
 qualiti metric 2
 qualiti synthet 2
 quantit analysi 2
 quasi 2
 question remain 2
 question type 2
 r1 distil 2
 race 2
 rad 2
 radial 2
 radio 2
 radiograph 2
 radiolog report 2
 rag pipelin 2
 random forest 2
 random sampl 2
 rapid growth 2
 rapidli evolv 2
 rd 2
 re rank 2
 readout 2
 real life 2
 realm 2
 reason agent 2
 reason but 2
 reason depth 2
 reason enhanc 2
 reason intens 2
 reason modul 2
 reason problem 2
 reason requir 2
 reason strategi 2
 reason system 2
 recalibr 2
 recast 2
 reciproc 2
 recognit accuraci 2
 recommend system 2
 reconfigur 2
 reconstruct error 2
 reconstruct fidel 2
 recover 2
 rectif 2
 rectifi flow 2
 red team 2
 reddit 2
 redefin 2
 redesign 2
 redistribut 2
 reduc annot 2
 reduc cost 2
 reduc error 2
 reduc memori 2
 reduc paramet 2
 redund comput 2
 refer express 2
 refer frame 2
 refer free 2
 referenc 2
 referenti 2
 refin modul 2
 refin strategi 2
 reflect real 2
 regener 2
 region awar 2
 reid 2
 reinforc fine 2
 reinterpret 2
 rel posit 2
 relev featur 2
 relev region 2
 reliabl detect 2
 relight 2
 remain computation 2
 remain far 2
 remain fragment 2
 remain scarc 2
 remain stabl 2
 rememb 2
 represent capabl 2
 represent capac 2
 represent level 2
 reproduc research 2
 reproduct 2
 reproject 2
 requir agent 2
 requir ani 2
 requir costli 2
 requir expens 2
 requir explicit 2
 requir fine 2
 requir integr 2
 requir multipl 2
 requir precis 2
 requir reason 2
 rescal 2
 rescu 2
 research agent 2
 research area 2
 research focus 2
 research gap 2
 research question 2
 reserv 2
 resid 2
 residu stream 2
 resnet50 2
 resort 2
 resourc constraint 2
 respons qualiti 2
 restructur 2
 retin 2
 retriev context 2
 retriev evid 2
 retriev mechan 2
 retriev qualiti 2
 retriev strategi 2
 retriev system 2
 reveal systemat 2
 reward hack 2
 rf 2
 rgb camera 2
 rhetor 2
 rigor assess 2
 risk assess 2
 rl algorithm 2
 rm 2
 roadmap 2
 robust cross 2
 robust featur 2
 robust multimod 2
 robust reason 2
 robust solut 2
 robust visual 2
 roc auc 2
 roi 2
 roll 2
 rotari 2
 rotari posit 2
 rough 2
 rout mechan 2
 row 2
 rt 2
 rtx 2
 russian 2
 sacrific 2
 safeti mechan 2
 safeti risk 2
 sai 2
 sam2 2
 sampl level 2
 sampl size 2
 sampl step 2
 sandbox 2
 sc 2
 scalabl altern 2
 scale multimod 2
 scale pre 2
 scale pretrain 2
 scale real 2
 scale synthet 2
 scale video 2
 scale vision 2
 scanner 2
 scannet 2
 scenario involv 2
 scene context 2
 scene geometri 2
 school 2
 scientif domain 2
 scientif literatur 2
 scientif reason 2
 scientif research 2
 screenshot 2
 sdf 2
 se 2
 search agent 2
 seem 2
 seemingli 2
 seg 2
 segment network 2
 selector 2
 self distil 2
 self evolut 2
 self report 2
 semant ambigu 2
 semant anchor 2
 semant chang 2
 semant context 2
 semant control 2
 semant cue 2
 semant divers 2
 semant equival 2
 semant gap 2
 semant ground 2
 semant guid 2
 semant guidanc 2
 semant level 2
 semant match 2
 semant relationship 2
 semant relev 2
 semev 2
 sens applic 2
 sens imageri 2
 sensit domain 2
 sensori 2
 sentenc embed 2
 sequenc level 2
 sequenti decis 2
 sfm 2
 shannon 2
 shap 2
 shaplei 2
 share latent 2
 share represent 2
 sharper 2
 ship 2
 shop 2
 short form 2
 short video 2
 shortag 2
 shot baselin 2
 shot capabl 2
 shot classif 2
 shot segment 2
 shot transfer 2
 shown great 2
 shrink 2
 shuffl 2
 siglip 2
 sign distanc 2
 signific advantag 2
 silent 2
 similar metric 2
 simplif 2
 simplist 2
 simul environ 2
 simul human 2
 singl frame 2
 singl gpu 2
 singl prompt 2
 singl shot 2
 singl sourc 2
 singl stage 2
 sink 2
 sit 2
 skelet 2
 skip connect 2
 slower 2
 small amount 2
 small target 2
 smallest 2
 smoke 2
 smpl 2
 snapshot 2
 snippet 2
 snr 2
 social interact 2
 social scienc 2
 socio 2
 softwar engin 2
 solid foundat 2
 solvabl 2
 some case 2
 sort 2
 south 2
 span multipl 2
 spark 2
 spatial align 2
 spatial attent 2
 spatial coher 2
 spatial distribut 2
 spatial domain 2
 spatial intellig 2
 spatial layout 2
 spatial local 2
 spatial prior 2
 spatial represent 2
 spatial vari 2
 spearman 2
 special case 2
 special expert 2
 specialis 2
 spectra 2
 spectral inform 2
 specular 2
 spend 2
 sphere 2
 spur 2
 stage process 2
 stain 2
 stakehold 2
 stale 2
 stanc 2
 standard metric 2
 static scene 2
 station 2
 statist analysi 2
 steadi 2
 step diffus 2
 stimuli 2
 stitch 2
 storytel 2
 strain 2
 stratif 2
 stream video 2
 street view 2
 stride 2
 string 2
 stringent 2
 stroke 2
 strong correl 2
 strong robust 2
 strongest baselin 2
 strongli correl 2
 structur align 2
 structur coher 2
 structur complex 2
 structur detail 2
 structur featur 2
 structur fidel 2
 structur guidanc 2
 structur integr 2
 structur preserv 2
 structur properti 2
 structur semant 2
 studi aim 2
 studi compar 2
 studi examin 2
 studi explor 2
 studi highlight 2
 sub optim 2
 subgroup 2
 substanti gap 2
 substanti higher 2
 substanti lower 2
 subtyp 2
 suffic 2
 superior robust 2
 supervis baselin 2
 supervis contrast 2
 supervisori 2
 supervisori signal 2
 support evid 2
 support further 2
 support reproduc 2
 support research 2
 support system 2
 support vector 2
 surfac normal 2
 surg 2
 surpass previou 2
 svd 2
 svm 2
 swarm 2
 swe 2
 swin transform 2
 sycoph 2
 symbol reason 2
 sync 2
 synthes realist 2
 synthesi pipelin 2
 synthet apertur 2
 system capabl 2
 system integr 2
 system oper 2
 system prompt 2
 system reli 2
 system requir 2
 systemat analyz 2
 systemat assess 2
 systemat compar 2
 systemat comparison 2
 systemat explor 2
 tackl complex 2
 tactic 2
 take advantag 2
 taken togeth 2
 target concept 2
 target detect 2
 target distribut 2
 target region 2
 techniqu like 2
 tell 2
 tempor attent 2
 tempor local 2
 tempor stabil 2
 tempor structur 2
 terrain 2
 test case 2
 test sampl 2
 text condit 2
 text detect 2
 text featur 2
 text modal 2
 text recognit 2
 text token 2
 textsc 2
 textual content 2
 textual cue 2
 textual featur 2
 textual modal 2
 textual reason 2
 textual represent 2
 textual semant 2
 tf 2
 tf idf 2
 thank 2
 themat 2
 theoret guarante 2
 therapeut 2
 therapi 2
 thick 2
 thing 2
 threaten 2
 tighter 2
 time deploy 2
 time infer 2
 time intervent 2
 time optim 2
 time step 2
 time vari 2
 titl 2
 token budget 2
 token compress 2
 token consumpt 2
 token cost 2
 token count 2
 token embed 2
 token prune 2
 token reduct 2
 token select 2
 token wise 2
 tool integr 2
 tool invoc 2
 top down 2
 topolog awar 2
 tradit machin 2
 trail 2
 trajectori predict 2
 transact 2
 transcrib 2
 transform backbon 2
 transform block 2
 transform encod 2
 transform layer 2
 transform potenti 2
 translat natur 2
 transport system 2
 tree structur 2
 tremend 2
 triangl 2
 trustworthi ai 2
 truth label 2
 tta 2
 tumor segment 2
 tunabl 2
 turn convers 2
 turn interact 2
 tutor 2
 twice 2
 typic emploi 2
 typic focu 2
 typic treat 2
 ubiquit 2
 ui 2
 ultra low 2
 unauthor 2
 unbound 2
 uncondit 2
 underestim 2
 underli mechan 2
 underlin 2
 understand human 2
 understudi 2
 underwat 2
 uneven 2
 unfaith 2
 unfortun 2
 uni 2
 unifi represent 2
 unlabel target 2
 unleash 2
 unobserv 2
 unpair 2
 unpredict 2
 unseen domain 2
 unsolv 2
 unstructur text 2
 unsuit 2
 unsupervis domain 2
 unsupport 2
 unveil 2
 upgrad 2
 upsampl 2
 upstream 2
 urban environ 2
 urban plan 2
 url 2
 user defin 2
 user friendli 2
 user input 2
 user specifi 2
 utilis 2
 uv 2
 vad 2
 vagu 2
 valenc 2
 valid against 2
 valuabl resourc 2
 valuat 2
 vari level 2
 vari size 2
 variabl length 2
 vast amount 2
 vector quantiz 2
 veget 2
 veloc field 2
 verb 2
 verdict 2
 vggt 2
 vi 2
 video anomali 2
 video clip 2
 video edit 2
 video featur 2
 video object 2
 video remain 2
 video represent 2
 video retriev 2
 view featur 2
 view video 2
 viewpoint chang 2
 virtual try 2
 vision system 2
 visit 2
 visual artifact 2
 visual domain 2
 visual embed 2
 visual foundat 2
 visual modal 2
 visual observ 2
 visual recognit 2
 visual scene 2
 vq 2
 wait 2
 want 2
 wasserstein 2
 waymo 2
 weak supervis 2
 weather condit 2
 web search 2
 webpag 2
 welfar 2
 western 2
 wherein 2
 whisper 2
 wide varieti 2
 widen 2
 win rate 2
 winner 2
 word error 2
 word level 2
 worker 2
 workshop 2
 world condit 2
 world video 2
 worst case 2
 worth 2
 writer 2
 www 2
 xl 2
 yield signific 2
 yolov11 2
 yolov8 2
 you need 2
 youtub 2
 zoom 2
`;
