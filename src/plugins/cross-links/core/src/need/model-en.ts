import type { SerialisedNeedModel } from './need-model';

/** Written by `npm run train:need`; not edited by hand. */
export const MODEL_EN: SerialisedNeedModel = {
  version: 'need-en-889bee632476',
  unit: 0.05,
  prior: { mentor: -5.817, trainer: -5.24 },
  gate: { mentor: -1.792, trainer: -3.025 },
  needFrom: { mentor: -0.07, trainer: 0.135 },
  sureFrom: 0.63,
  table: `#able 1 -3 49 8
#able&#amount 2 -1
#able&#authority 6 -3
#able&#content -5 -6
#able&#decision 8 -1
#able&#emotion 4 -4
#able&#error 4 -1
#able&#experienced -7 1
#able&#i 5 1
#able&#identity -1 5
#able&#info -7 -2
#able&#instruction 0 -8
#able&#instructor -6 3
#able&#long-time -5 1
#able&#negation 5 4
#able&#obligation -6 1
#able&#often 0 -14
#able&#other-remedy -4 -7
#able&#past 0 3
#able&#practice -5 9
#able&#short-time -2 -2
#able&#skill 5 7
#able&#stuck 1 -7
#able&#talk 6 8
#able&#test 1 5
#able&#they 2 -3
#able&#transition -4 -1
#able&#trust 1 -4
#able&#unable 4 14
#able&#wanting 2 2
#able&#we -3 1
#able&#you 3 -3
#able? 1 9 -23 -8
#amount -1 1 -11 76
#amount&#authority 4 -4
#amount&#content -2 -6
#amount&#deadline -7 12
#amount&#decision 6
#amount&#emotion 1 2
#amount&#error -12 9
#amount&#experienced 1 7
#amount&#fixed -5
#amount&#help -1 4
#amount&#i 0 3
#amount&#identity 3 2
#amount&#info -6 -5
#amount&#instruction -4 1
#amount&#instructor 6 -4
#amount&#month -2 3
#amount&#negation -4 7
#amount&#obligation 3 8
#amount&#past -1 8
#amount&#practice -4 11
#amount&#recommend -1 5
#amount&#regular 6 -3
#amount&#short-time -13 11
#amount&#skill 0 -4
#amount&#stuck 3 -2
#amount&#talk 3 5
#amount&#transition -3 3
#amount&#trust 0 -8
#amount&#wanting 2 -4
#amount&#we -11 9
#amount&#you 0 8
#amount? 4 4 -12 33
#authority 3 -2 -22 -17
#authority&#content 4 3
#authority&#deadline 4
#authority&#decision 8 -4
#authority&#emotion 5 2
#authority&#error -3
#authority&#experienced 3 -2
#authority&#fixed 5 6
#authority&#help -4 -9
#authority&#i 10 1
#authority&#identity 8 -3
#authority&#info -4
#authority&#instruction -3 -2
#authority&#instructor -3 2
#authority&#long-time 7 -2
#authority&#month 5
#authority&#negation 9
#authority&#obligation 6 1
#authority&#often 2 -5
#authority&#other-remedy 1 -8
#authority&#past 3 -6
#authority&#practice -1 7
#authority&#regular 4 7
#authority&#short-time 8 3
#authority&#talk 6
#authority&#test 2 5
#authority&#they 6 1
#authority&#transition 5 2
#authority&#trust 2 -4
#authority&#wanting 11 6
#authority&#we 3 5
#authority&#you 9 -3
#authority? 11 -3 -16 -15
#content 1 -2 -24 7
#content&#decision -2 -9
#content&#fixed 4 3
#content&#help 1 5
#content&#identity -4 -1
#content&#info 2 -4
#content&#instruction 3 -2
#content&#instructor 4 5
#content&#long-time 0 -5
#content&#negation -6 1
#content&#obligation -8 6
#content&#often -1 -2
#content&#other-remedy 0 -3
#content&#practice 2 7
#content&#recommend 6 3
#content&#skill 1 5
#content&#they 3 -2
#content&#transition -2 -3
#content&#wanting 7 -4
#content&#we -2 -4
#content? 1 -3 -16 -9
#deadline -6 6 -21 80
#deadline&#decision -2 -6
#deadline&#experienced -1 6
#deadline&#fixed -1 3
#deadline&#help -5 2
#deadline&#i 3 6
#deadline&#identity 4 -4
#deadline&#info -9 9
#deadline&#instruction 3 8
#deadline&#instructor 0 9
#deadline&#month -3 9
#deadline&#negation -2 3
#deadline&#obligation -1 8
#deadline&#often -1 -7
#deadline&#practice -7 15
#deadline&#recommend -5 10
#deadline&#short-time -2 11
#deadline&#skill 2 7
#deadline&#talk -9 9
#deadline&#test 1 10
#deadline&#they -1 9
#deadline&#transition -1 4
#deadline&#wanting 6 1
#deadline&#we -1 5
#deadline&#you -9 10
#decision 1 -1 54 14
#decision&#emotion 7 5
#decision&#error -3 2
#decision&#experienced 7
#decision&#fixed -3 -9
#decision&#help 9 -11
#decision&#i 6 -1
#decision&#identity 10
#decision&#instruction -6 7
#decision&#instructor 3 -7
#decision&#long-time 4 -7
#decision&#negation 5
#decision&#obligation 3 -1
#decision&#often 9 -5
#decision&#other-remedy -9 -5
#decision&#past 2 4
#decision&#practice -3 -2
#decision&#recommend 4 -5
#decision&#regular 5 -1
#decision&#short-time 1 4
#decision&#stuck 6 1
#decision&#talk 5 -5
#decision&#test -4 4
#decision&#they 4 -1
#decision&#transition 12 -5
#decision&#trust -2 -1
#decision&#unable -4 8
#decision&#wanting 9 -7
#decision&#we -3 3
#decision&#you 7 -3
#decision? 2 -7 24 -16
#emotion 1 2 27 26
#emotion&#error 4 -7
#emotion&#experienced 3 4
#emotion&#help 3 4
#emotion&#i 1 2
#emotion&#identity 7 -2
#emotion&#info 0 5
#emotion&#instruction 6 1
#emotion&#instructor -3 -2
#emotion&#long-time 3 -3
#emotion&#month 5 -8
#emotion&#negation 4 3
#emotion&#obligation -4 8
#emotion&#often 3 -7
#emotion&#other-remedy -2 -5
#emotion&#practice -4 5
#emotion&#recommend 1 6
#emotion&#short-time 6 1
#emotion&#skill -4 9
#emotion&#stuck -2 4
#emotion&#talk 3 9
#emotion&#test 9 -3
#emotion&#transition 3 9
#emotion&#trust -2 1
#emotion&#wanting 8 -5
#emotion&#we -7 1
#emotion&#you 9 -1
#emotion? -2 1 -20 -13
#error -4 4 16 102
#error&#experienced 6 -1
#error&#fixed -7 4
#error&#i -1 11
#error&#identity -5 9
#error&#info -5 7
#error&#instruction -1 5
#error&#long-time 6 -7
#error&#month 3 7
#error&#negation -2 7
#error&#obligation 1 8
#error&#often -4 13
#error&#other-remedy -1 9
#error&#practice 0 7
#error&#regular 1 -3
#error&#short-time 3 9
#error&#skill -3 8
#error&#stuck 2 2
#error&#talk 0 12
#error&#test -10 12
#error&#they -5 7
#error&#transition -1 -4
#error&#unable 1 -2
#error&#wanting 5 3
#error&#we -9 1
#error&#you -5 5
#error? 0 1 -21 -24
#experienced 5 -1 91 19
#experienced&#help 2 -4
#experienced&#i 6 1
#experienced&#identity 6 -1
#experienced&#info -3
#experienced&#instruction 0 12
#experienced&#instructor 0 -3
#experienced&#long-time 16 2
#experienced&#month 5 5
#experienced&#negation 10
#experienced&#obligation -3 3
#experienced&#often 11 -1
#experienced&#other-remedy 3 -2
#experienced&#practice -8 9
#experienced&#recommend 6 5
#experienced&#regular 12 5
#experienced&#short-time -2 13
#experienced&#stuck 6 1
#experienced&#talk 12 1
#experienced&#test -1 5
#experienced&#they 8 2
#experienced&#transition 5 1
#experienced&#trust 8 1
#experienced&#wanting 10 4
#experienced&#we -4 3
#experienced&#you 10
#experienced? 3 -5
#fixed -2 -1 -24 -39
#fixed&#help -3 -3
#fixed&#i 3 4
#fixed&#identity -5 -3
#fixed&#info -5 4
#fixed&#instruction -5 1
#fixed&#instructor -2 3
#fixed&#long-time 3 1
#fixed&#month 6 4
#fixed&#negation -1 -3
#fixed&#obligation -2 -2
#fixed&#often -1 6
#fixed&#other-remedy -8 3
#fixed&#practice -4 8
#fixed&#recommend -4 6
#fixed&#short-time -4 1
#fixed&#skill -4 3
#fixed&#talk 3 -3
#fixed&#test -2 2
#fixed&#they 5 4
#fixed&#transition -6 8
#fixed&#wanting 1 3
#fixed&#we -6 -5
#fixed&#you -2 5
#help 1 -6 -40 -10
#help&#i 1 -4
#help&#identity -3
#help&#info -7 -8
#help&#instruction 5 8
#help&#instructor -2 8
#help&#long-time 2 -4
#help&#month -4 -3
#help&#negation -2 -5
#help&#obligation 2 -4
#help&#often 9 -1
#help&#other-remedy -1 -14
#help&#practice -8 6
#help&#regular 2 4
#help&#short-time -5 -2
#help&#skill -1 6
#help&#talk 5 1
#help&#test -1 -6
#help&#they 3 -7
#help&#transition 12 -5
#help&#trust 9 -5
#help&#wanting -4 -3
#help&#we -7 -3
#help&#you 3 -7
#help? 9 4 -12 -11
#i 1 0 29 18
#i&#identity 2 5
#i&#info 3 2
#i&#instruction 3
#i&#long-time 3
#i&#month 2 5
#i&#negation 3 1
#i&#obligation 7 1
#i&#often 6 -1
#i&#other-remedy 0 3
#i&#past 3 4
#i&#practice -1 8
#i&#recommend 4 1
#i&#regular 7 2
#i&#short-time 2 3
#i&#skill 4
#i&#stuck 14 -2
#i&#trust 0 -3
#i&#unable 0 11
#i&#wanting 7 -1
#i&#we -2 4
#i&#you 4 3
#i? 6 4 -40 -66
#identity 2 1 44 8
#identity&#info -1 -2
#identity&#instruction -1 3
#identity&#instructor 2 -7
#identity&#long-time 2 3
#identity&#month -2 8
#identity&#negation 4 3
#identity&#obligation 7 -5
#identity&#often 5 -1
#identity&#practice -5 8
#identity&#recommend -3 4
#identity&#regular 6 -6
#identity&#short-time 2 5
#identity&#skill 1 6
#identity&#talk 1 3
#identity&#test 0 6
#identity&#they 7 1
#identity&#transition 11 -1
#identity&#trust 10 -8
#identity&#unable -2 2
#identity&#wanting 6 4
#identity&#you 8 5
#identity? 5 -4 45 -15
#info -2 -1 11 44
#info&#instruction 1 6
#info&#instructor 2 -3
#info&#long-time 3 -9
#info&#month -1 -3
#info&#obligation -10 8
#info&#other-remedy 0 9
#info&#practice 0 14
#info&#recommend 1 -2
#info&#regular 2 -6
#info&#short-time -10 9
#info&#stuck 2 7
#info&#they -3
#info&#transition -2 -5
#info&#trust -6 1
#info&#wanting 6 -7
#info&#we -9 5
#info&#you 2 5
#info? 3 -1 -9 77
#instruction -1 1 26 63
#instruction&#instructor -5 11
#instruction&#month -3 5
#instruction&#negation -1 6
#instruction&#obligation 2 5
#instruction&#often 3
#instruction&#other-remedy -3 5
#instruction&#past -7 -5
#instruction&#practice -1 16
#instruction&#recommend 4 11
#instruction&#regular 6 -4
#instruction&#short-time 1 10
#instruction&#skill -3 14
#instruction&#stuck 3 5
#instruction&#talk -1 6
#instruction&#test 0 14
#instruction&#they -1 3
#instruction&#transition 3 2
#instruction&#trust 11 -3
#instruction&#unable -6 13
#instruction&#wanting -4 1
#instruction&#we -9 2
#instruction&#you -2 8
#instruction? 3 1 -26 5
#instructor -9 8 -13 28
#instructor&#long-time 3 4
#instructor&#month -2
#instructor&#obligation 1 10
#instructor&#often -4 6
#instructor&#other-remedy -3 -8
#instructor&#practice -6 16
#instructor&#recommend -7 4
#instructor&#short-time -3 14
#instructor&#skill -8 9
#instructor&#stuck -1 7
#instructor&#talk -6 -2
#instructor&#test 2 9
#instructor&#they -5 7
#instructor&#transition -3 2
#instructor&#trust -3 3
#instructor&#wanting 6 3
#instructor&#we 1 3
#instructor&#you -5 1
#instructor? -5 -4
#long-time 0 0 49 -10
#long-time&#month 3 -2
#long-time&#negation 5
#long-time&#obligation 8 2
#long-time&#often 12 -3
#long-time&#past -3 -4
#long-time&#practice 0 7
#long-time&#recommend 5 -2
#long-time&#regular 11 -1
#long-time&#short-time 1 8
#long-time&#skill 2 9
#long-time&#stuck 7 -4
#long-time&#talk 9 -3
#long-time&#test 8 4
#long-time&#they 5 -1
#long-time&#transition 7 -5
#long-time&#trust 6 -8
#long-time&#unable 3
#long-time&#wanting 14 -1
#long-time&#we -1 5
#long-time&#you 10 -2
#long-time? 0 -4 -48 -27
#month 0 1 -22 75
#month&#negation 1 2
#month&#obligation 3 13
#month&#often 3 -2
#month&#other-remedy 0 9
#month&#past -4 7
#month&#practice -2 8
#month&#recommend -1 9
#month&#short-time 0 9
#month&#skill -2 2
#month&#stuck 2 -1
#month&#talk 4 3
#month&#test 3 11
#month&#they 5 2
#month&#transition 3 -1
#month&#trust -3 8
#month&#wanting 5 4
#month&#we -4 4
#month&#you 4 6
#month? -4 3 -20 -28
#negation 0 0 60 66
#negation&#obligation 1 4
#negation&#often 8
#negation&#other-remedy -3 -4
#negation&#past -2 3
#negation&#practice -7 6
#negation&#recommend 0 -2
#negation&#regular 10 1
#negation&#skill 1 10
#negation&#stuck 13 1
#negation&#talk 3
#negation&#test 1 4
#negation&#transition 4 -1
#negation&#trust 9 1
#negation&#unable -5 17
#negation&#wanting 8 -2
#negation&#we -9 3
#negation? 1 3 -20 -21
#obligation -1 1 40 46
#obligation&#often 1 -3
#obligation&#practice -4 11
#obligation&#recommend 4 6
#obligation&#short-time 0 13
#obligation&#skill 2 6
#obligation&#stuck 9 -1
#obligation&#talk -4 4
#obligation&#test 5 12
#obligation&#they 1 3
#obligation&#transition -5 -7
#obligation&#trust 5 4
#obligation&#unable -4 6
#obligation&#wanting -3 3
#obligation&#we -4 5
#obligation? -4 -5 -21 -17
#often 1 -1 25 11
#often&#other-remedy -6 -4
#often&#recommend 6
#often&#regular 9 3
#often&#short-time -7 1
#often&#skill 0 2
#often&#stuck 4 3
#often&#talk 6 -9
#often&#test -6 -6
#often&#transition 9 -5
#often&#trust 8 -2
#often&#unable -7 7
#often&#wanting 6
#often&#we -3 -7
#often&#you 4 -4
#often? 4 0 -29 -13
#other-remedy -2 -2 23 -44
#other-remedy&#practice 2 -1
#other-remedy&#recommend -3 -7
#other-remedy&#short-time 1 3
#other-remedy&#stuck 3 -1
#other-remedy&#they -2 -1
#other-remedy&#trust -9 -3
#other-remedy&#wanting 1 4
#other-remedy&#we -2
#other-remedy&#you -7 -7
#other-remedy? 1 2 -15 -4
#past -4 -7 -16 27
#past&#recommend -3 -7
#past&#talk 8 -2
#past&#test 0 -4
#past&#wanting 5 4
#past&#we -4 4
#past&#you 4 -3
#practice -5 10 -18 102
#practice&#recommend -4 10
#practice&#short-time -8 15
#practice&#skill -1 17
#practice&#talk -4 13
#practice&#test -3 20
#practice&#they -4 13
#practice&#transition -5 10
#practice&#wanting -6 -3
#practice&#we -3 7
#practice&#you -3 11
#practice? -8 -2
#recommend 0 0 27 26
#recommend&#regular 6 -6
#recommend&#short-time -2 12
#recommend&#skill 4 6
#recommend&#stuck 3
#recommend&#test -5 12
#recommend&#they 3 2
#recommend&#transition 3 -6
#recommend&#trust 1 -5
#recommend&#wanting -2 -2
#recommend&#we -6 6
#recommend&#you -3 2
#recommend? 0 2 -27 -15
#regular 12 -3 88 -10
#regular&#short-time 0 -3
#regular&#skill 1 2
#regular&#talk 7 -1
#regular&#they 11
#regular&#wanting 6
#regular&#you 5 -4
#short-time -1 1 2 50
#short-time&#skill 1 6
#short-time&#stuck 6 3
#short-time&#talk -3 6
#short-time&#test -4 19
#short-time&#they -2 5
#short-time&#transition 0 8
#short-time&#unable 6 -1
#short-time&#we -11 -2
#short-time&#you -1 6
#short-time? -7 6 -8 -20
#skill -1 3 35 43
#skill&#stuck 3 2
#skill&#talk 3 10
#skill&#test 2 15
#skill&#they -1 4
#skill&#transition 4 1
#skill&#trust 4 -1
#skill&#unable 3 18
#skill&#wanting -2 3
#skill&#we -12
#skill&#you 1 6
#skill? -4 7 -21 47
#stuck 4 0 47 -21
#stuck&#talk 6 -2
#stuck&#test -4 3
#stuck&#they 8 4
#stuck&#trust 6 1
#stuck&#wanting 1 7
#stuck&#we -5 5
#stuck&#you 4 4
#talk 0 0 26 3
#talk&#transition 11 -1
#talk&#trust 3 -8
#talk&#unable 3 2
#talk&#wanting 13 3
#talk&#we -6
#talk&#you 3 1
#talk? 9 -4 13 11
#test 0 1 -15 72
#test&#unable 2 3
#test&#wanting 3 6
#test&#we -8 5
#test&#you 1 6
#test? -1 5 -14 -19
#they 0 0 28 9
#they&#transition 3 -3
#they&#trust 10 -2
#they&#unable -4 10
#they&#wanting 11 -7
#they&#we -5 -1
#they? 4 0 35 -30
#transition 2 -2 -3 -6
#transition&#trust 7 -8
#transition&#wanting -1 -2
#transition&#we 0 -6
#transition&#you 6 -1
#transition? 2 -2 -16 -8
#trust 6 -3 -23 -44
#trust&#wanting 4 -5
#trust&#we -4 4
#trust&#you 4 -1
#unable -3 12 13 75
#unable&#we -1 6
#unable&#you -4 6
#wanting 3 -1 38 1
#wanting&#we 0 -2
#wanting&#you 3 -3
#wanting? 6 -1 6 -18
#we -3 -1 -37 28
#we&#you -10 -1
#we? -4 -4 -19 31
#you 0 0 25 28
#you? 4 -1 -24 -35
0 -3 -3 -7 -5
0_0 -23 -19 -10 -8
0_> 4 -11 8 -27
0_a 1 -26 -7 -9
0_after -21 -12
0_against 0 4
0_all -2 3 -1 28
0_am -5 -3
0_and 0 -34 7 -15
0_april 5 -11 -4 -12
0_as -1 -27
0_at -2 3 -3 -5
0_august 15 7 -2 -8
0_b 9 -12 -3 -1
0_befor -14 -8
0_came 6 22
0_day -2 38 -1 -2
0_december -12 -3 -2 25
0_euro -26 -6 -4 -3
0_february -7 8 -1 6
0_for 9 -24 -6 -5
0_get 7 13
0_gram -19 2
0_had 3 15 9 13
0_has -26 -23
0_have -1 -11
0_he -19 4 -2 -2
0_i -2 13 -3 -2
0_in 7 -5 15 -7
0_is -6 -42 12 -3
0_jan 23 37 -1 -1
0_january 8 17 -1 4
0_july 35 16 -2 -7
0_june 8 14 -3 61
0_march 0 12 -5 3
0_may 30 -1 -5 -2
0_member -17 27
0_million -1 -16 -1 -2
0_minut 21 3 -2 -9
0_november -10 25 -4 -5
0_october -20 0 -2 2
0_of -9 -3 -7 -2
0_on 9 -19 -2 -5
0_out -21 32 -1
0_pag -1 40 -5 23
0_pair -26 -23
0_peopl -21 -3 -3 -8
0_per -5 -39 -8 5
0_percent -6 -15 -3 -14
0_question -27 27 -8 -12
0_september -30 -5 -3 19
0_she 23 11
0_that -13 -10 -2 -6
0_the -19 2 -7 29
0_tim 2 -15 -1 -5
0_to -18 23 -8 -9
0_was -26 8 -3 -6
0_were -15 15 -3 58
0_when -9 8 -7 16
0_which -24 17 -5 -4
0_who -5 -2
0_will -4 -8
0_with -25 -9 -4 -4
0_without -6 -11
0_word 20 28 -3 -7
0_year -8 -8 -2 -4
0_you -29 -10 -5 -5
11th 0 10
12th 3 28 -2 -2
14th 24 7 -1 -2
15th -2 -22 -1 -3
19th -36 1
20th 2 -5
22nd 0 15
28th -3 37 -3 -3
30th -1 -50 -2 -7
3rd -2 3
8th -2 29 -3 -5
9th -13 15 -2 -3
9th_> -11 0 -2 -2
<_0 33 49 -5 -14
<_a -6 -13 -21 -36
<_about 1 -12 -3 -7
<_accept 6 -11
<_action 0 0 -2 -3
<_add 5 -12 -2 -3
<_advic 49 -29
<_after -2 -18 -1 -15
<_afterward -2 2 -7 -7
<_again -16 21
<_agre 37 7 -2 -6
<_all 7 2 -11 -8
<_allow -8 -8 -2 -7
<_also -1 1 -4 -7
<_am 12 15 -4 -2
<_among -3 1
<_an 3 20 -4 1
<_and 15 19 -6 -22
<_another -10 5 -6 -7
<_any -4 -11 -2 -1
<_anyth -28 -9 -3 -2
<_apology -1 8 -2 -2
<_application -7 2
<_are 28 -5
<_arrival -13 7
<_as -3 -28 -6 -8
<_ask -12 3 15 -8
<_at -6 10 -13 -19
<_attendanc -19 -32
<_back -7 9
<_background 6 17
<_be 19 -19 -4 -2
<_becaus -8 8 -1 -3
<_befor -24 39 -2 30
<_begin -14 4 -2 -4
<_being 7 -19 -4 -5
<_below -16 12
<_best -9 -29 -4 -1
<_between 0 -8 -2 -8
<_biscuit 30 9
<_board 0 14
<_book 23 15 -2 -6
<_boot 4 11
<_both 9 13 53 -7
<_bring -23 10 -2 -2
<_budget 9 16 -1 -1
<_but -11 21 9 -15
<_buy -7 15 -1 -1
<_by -31 20 -3 31
<_c 10 -12 -1 -1
<_call 13 -3 -1 -1
<_can -26 1 -3 -6
<_can't 22 40 -8 -2
<_carri -29 11 -1 -1
<_case 45 -5 -4 -3
<_caus -14 15 -1 -1
<_certificat 27 -24
<_certification -15 25
<_chang 6 3 -1 -1
<_check 15 -48 -4 -6
<_choos -13 -26 31 -4
<_cllr 3 -24 -5 -5
<_clos -30 11
<_coach 56 45
<_colleagu 24 6 -2 -2
<_congratulation 23 -12 -1 -3
<_cost -8 26 -2 -5
<_could -9 -32 -7 -8
<_count -18 -3 -1 -2
<_cours 17 -2
<_cover 3 -5
<_customer -4 -22 -1 -1
<_dad 2 7
<_dat 14 -2
<_date 32 -28
<_day 4 -16 -4 -5
<_dear 0 9 -3 -7
<_decid 15 -37
<_detail 21 -24
<_did 4 18 -5 -9
<_discussion 26 8 -1 -2
<_do 7 -20 -10 -10
<_doe 0 -5 -2 -3
<_don't -24 -20 -20 -12
<_dr 2 -16
<_each -29 29 11
<_eight -34 25 -6 152
<_eleven -6 -12 -3 -14
<_every 6 -30 47 -15
<_everybody 39 -35 34 -8
<_everyon 13 -6 17 2
<_everyth -25 -16 -5 25
<_father 0 0 -3 -4
<_fewer 5 -17
<_field 5 38 -1 -2
<_fifty -17 24 -3 13
<_final -22 13
<_find 7 -31 -7 -5
<_finding 25 3 -1 -4
<_first -19 6 -7 5
<_five -21 8 -5 -6
<_fix -7 -50 -1 -2
<_follow 8 -21 -1 -1
<_for -4 1 -14 5
<_form -3 -19
<_forty -38 -4 -3 19
<_found 8 8 -2 -3
<_four -19 10 -9 35
<_fourteen -9 7
<_free -15 -2 -2 -5
<_freez -20 30 -1 19
<_fri 3 23 -1 -1
<_friday -23 11 -2 -3
<_from -22 46 -11 44
<_g 0 0 -5 -4
<_get 1 24 -4 5
<_gett -14 -15
<_give -14 51 -3 -5
<_go -8 -22 -5 -3
<_good 15 49 -2 -6
<_group 10 3 -3 -3
<_had -10 9 -2 -6
<_half 6 6 -2 -10
<_has 11 -16 -3 -4
<_have 11 -3 -6 29
<_he 15 5 20 1
<_he' 29 33 -10 -12
<_he'd -8 -42 3 -9
<_head 22 -19 -1 -1
<_help -29 3
<_her 38 -42 -10 -13
<_here 34 -3 -12 -12
<_hire 4 -5
<_his 30 -5 -5 -9
<_home -23 -11
<_how -16 -3 -2 -24
<_hr -14 -28 -6 -4
<_i 9 4 7 -7
<_i'd 14 -7 14 29
<_i'll 8 11 -8 -5
<_i'm 27 13 -10 19
<_i've 11 2 37 -14
<_if -15 -33 -7 -4
<_ife 0 0 -9 -3
<_in 2 -3 19 -27
<_incident 30 -21 -1 -5
<_instead 6 -39
<_is 13 -24 -12 -9
<_it -2 -4 23 -1
<_it' 4 0 8 62
<_it'll -7 -7 -2 -2
<_its -19 -13 -5 9
<_judg -6 -31
<_k 36 -11 -2 -2
<_keep -1 -22 -6 -5
<_key 16 -15
<_know 16 17
<_known 5 -15 -1 -1
<_label 5 -31
<_last -15 -23 15 -12
<_laugh 20 -9 -1 -1
<_lay 8 -6
<_learn 2 37 59 -11
<_leav 27 -7 -3 -1
<_lectur -14 26
<_left 34 0 -4 -3
<_let -7 -5 -8 -6
<_letter 17 -24 -6 -5
<_lie 14 -36
<_lift 8 -13 -2 -2
<_list -12 35
<_long 40 14 -2 -1
<_look -4 44 -2 -4
<_love 33 10
<_make -6 16
<_many -16 15 -1 -2
<_marit 0 0 -1 43
<_matron 23 -14
<_may 0 8
<_member 28 -31 12 -7
<_mentor 61 -7
<_mentorship 44 -20
<_method 11 -8
<_mine 25 -33 -10 -3
<_minut 4 29 -3 -3
<_miss -25 14
<_mon -7 17 -1 -2
<_monday -21 29 -3 -5
<_money 3 5
<_month 24 4 -4 -1
<_more -2 -16
<_most -9 -31 -9 37
<_move 16 -14 -1 -3
<_mr -43 -3 -4 -6
<_mrs -10 27 -7 7
<_ms -2 15 -5 7
<_much 25 -23
<_mum -4 33
<_my 6 -2 -14 -27
<_nam -18 34
<_near 1 17 -3 33
<_neither -13 33 -7 6
<_never -18 -39 -4 -6
<_new -10 39 -1 -2
<_next -4 20 -6 -8
<_night -35
<_nine -37 -6 -6 -4
<_nineteen -13 3
<_ninety 12 -3 -1 -8
<_no -2 11 -12 -10
<_nobody -12 17 -13 28
<_nomination -36 -30
<_none -7 19 -18 13
<_nor 6 -19 -11 -9
<_not 31 19 -17 3
<_note 26 -12 11 -3
<_noth -7 -44 29 -7
<_notic 20 -5 23 -6
<_now 22 7 14 -11
<_number -38 -16 -4 -4
<_observ 31 -13
<_of -3 15 -2 92
<_officer -10 -23
<_old 8 21 -1 -2
<_on 0 8 46 14
<_once -40 -5 -1 -1
<_one -8 -6 -12 -38
<_only -7 -46
<_open -12 13 -2 -4
<_option -5 -17 -4 -4
<_or 18 -3 -12 -7
<_order -2 -18 -1 -3
<_other -3 10 -5 -7
<_our -24 -14 -6 -17
<_out -17 -1 -4 34
<_outcom 27 -8 -1 -1
<_over -3 -41
<_overall 22 -4
<_page -14 -4 -2 -2
<_paper -15 -4
<_part 35 51
<_participant -12 47
<_pass 31 -8 -2 -6
<_pay 0 -33 -4 -3
<_peopl 0 -16 5 -9
<_photograph -29 -22
<_plann -14 -14
<_pleas -38 -43 -8 -7
<_postmortem -16 6
<_practical -5 28
<_prepar 0 30
<_present 12 6 -2 -3
<_print -19 -33 -3 -2
<_production 8 -10
<_purpos 10 -10 -1 -1
<_put -32 8 -7 -13
<_q -19 -12 -6 -5
<_question -1 -35 -3 -1
<_r 19 19 -4 -5
<_rain -7 -21
<_rang 0 16 -1 -3
<_re 13 43 -1 -5
<_read -29 21 -4 12
<_reader -13 27
<_recommend 0 8
<_recommendation 32 20 -3 -2
<_reflection 33 -23
<_releas -6 -37
<_remov 6 -35 -3 -4
<_report 34 12 -1 -2
<_result 17 -2
<_retir -23 11
<_return 32 30 -2 -5
<_review 23 0 -3 -3
<_right 23 12 -5 -3
<_ring -21 5 -1 -4
<_role -13 12
<_rough 2 -7
<_same 24 22 -4 -5
<_sat 13 -3
<_saturday -20 -4 -1 -1
<_say -21 -5 -6 -8
<_school 13 11
<_scor -10 -5
<_second 16 24 -4 -6
<_see 42 -24 84 -2
<_set -2 4 -5 -3
<_seven 18 1 -6 54
<_several 9 -11 -16 -6
<_she -1 13 -6 -10
<_she'd 15 20 14 23
<_short 19 50
<_should 7 -14 -5 -1
<_show -4 -15 -2 -4
<_sign -5 -11
<_sinc -21 -6 -10 -9
<_sit 10 -9
<_six -22 25 -3 14
<_sixty -33 20 -4 13
<_skill 21 4
<_so -24 19 -19 -7
<_some 13 -27 -2 -15
<_somebody 9 -17 -10 -5
<_someon -2 -20 -6 2
<_someth 21 -2
<_somewher -28 25
<_speak -1 2
<_staff 7 -5 -4 -6
<_stag 0 0 -4 -2
<_stamp 32 10
<_stand 6 11
<_start 12 47 -5 -4
<_step 29 -17 -4 -3
<_still 17 0 -1 -2
<_stop -33 21 -1 -1
<_structur 3 17
<_such 34 -26
<_summary 30 27 -1 -3
<_sun 3 -8 -1 -1
<_sunday -12 35 -2 -1
<_support 11 6
<_take -4 -7 -5 5
<_technical 31 -33 31 -2
<_tell -11 -11 -4 -4
<_ten 9 9 -2 -6
<_test -4 15
<_thank -28 -19 -2 -5
<_that -11 31 -14 36
<_the 0 0 5
<_their -34 10 -5 -6
<_then -27 29 -8 -30
<_ther -4 0 5 -6
<_there'll 8 3 -4 -6
<_thes -4 37 14 -10
<_they 4 -4 12 -5
<_they'd -1 18 13 79
<_they'll -2 -10
<_they'r 22 -23 30 -12
<_they'v 13 14 -11 -12
<_thi 5 -5 -3 -16
<_thing 24 -2 -4 -5
<_third -14 -12 -2 16
<_thirty -20 30 -6 34
<_thos -21 -10 -6 -4
<_thre -6 -3 -5 -15
<_thursday -32 6 -3 -2
<_tim 0 0 -7 -4
<_time -12 11
<_timelin -3 10
<_to -16 -37 12 121
<_today -23 -8 -4 -5
<_took -28 -11
<_tool 23 10
<_train 8 28 -7 -7
<_trainer -36 58
<_trust 12 -22
<_try 2 12 -5 -3
<_tue -5 21 -1 -2
<_tuesday -27 25 -2 -3
<_turn -6 10 -5 -3
<_turnover 18 -19
<_twelv -10 0 -2 -5
<_twenty -5 8 -4 3
<_twic -17 12
<_two -1 -5 -6 -17
<_under 18 -30 -6 -6
<_until 0 27 0 -5
<_up 5 -3
<_use -36 -22 -1 -2
<_version -9 -16
<_very 22 32
<_visit -13 4
<_wait -20 -1 -5 -6
<_walk -7 -9
<_was -12 -34 -8 -6
<_watch -23 2 -1 -7
<_water -15 -9
<_we -34 0 -7 8
<_we'd -11 53 -7 -10
<_we'r -7 -12 -5 -5
<_we'v -30 -27 -6 -11
<_wed -6 11 -1 -1
<_wednesday -30 31 -5 -3
<_week 0 0 -2 -1
<_well 1 10
<_went 13 -22 -1 -3
<_were -32 -21
<_what 4 -1 35 19
<_when -6 -4 -23 29
<_whenever -9 -9
<_wher -14 10 -6 -6
<_whether 4 10 -10 -5
<_which 22 21 13 -5
<_whil 7 35
<_whit -23 -23
<_who 17 53 -10 -6
<_whoever 12 11
<_why -44 -5 -6 -12
<_will 22 4 -2 -6
<_wind -6 -23
<_with -13 -2 -4 -7
<_within -21 2
<_without 10 25
<_work -5 2 -3 -3
<_worst -13 -11
<_would 25 -4 -8 -3
<_writ -13 0 -4 -7
<_written -2 -10
<_wrong -20 22
<_wrot 3 6 -3 -2
<_year 20 -27
<_yes -6 -22 -5 -6
<_you 0 5 6 1
<_you'd 17 -10 53 -10
<_you'll 13 2 -8 1
<_you'r 26 -6 1 -8
<_you'v 22 14 18 -16
<_your 16 -14 -18 -24
a 0 0 0 12
a_0 2 -40 -5 -5
a_bad -21 -10 -2 -10
a_bag -12 -27
a_balanc 27 -6 10 25
a_bank -8 11
a_beautiful -5 22
a_bench 2 17 -3 -2
a_better -2 -8 40 -4
a_bicycl 3 4
a_big 2 -19 -3 -1
a_bird -9 -8
a_biscuit -11 10
a_bit 6 22 2 -14
a_block 6 10 13 -2
a_blue -28 -9
a_board 9 7
a_boat -1 -37 -2 -2
a_book -21 -29 -9 -11
a_boss 29 -4
a_bottl -14 12
a_box 12 -8 2 -3
a_boy 17 -22 -7 -9
a_brother -13 15
a_brown -13 -4
a_bucket -2 -10
a_buddy 14 20 -2 -3
a_budget 18 37 -3 -6
a_build 8 -7
a_bus -19 -8 5 -7
a_cake 7 33 -2 -3
a_calendar 6 7 -2 -2
a_call -7 5 -3 -5
a_captain 5 -14 21 -3
a_car 5 -19 -4 -3
a_card -17 10 -3
a_career 39 20
a_case 19 -7
a_cat -9 9
a_cathedral -20 19 -3 -5
a_certain 14 -17 -4 -4
a_certificat -15 34 -7 -7
a_chair -20 13 -5 -6
a_chang 30 -40 9 -4
a_chapter -1 15
a_charity 18 -3
a_chart -16 19 -7 37
a_check 21 15 -2
a_checklist -2 57 -3 3
a_chief 28 -30
a_child 29 -4 -12 17
a_circu -12 -26
a_circuit 13 7
a_civil 8 18
a_class -10 7 -3 25
a_classroom 0 10
a_clean -2 -2 -1 -6
a_clearanc -14 9
a_client 18 -5 -4 -3
a_clipboard -5 7
a_clock -30 15 -2 -7
a_coach -36 -51 -1 -3
a_coat -13 6
a_coffe -2 -13 -6 -5
a_cold 4 -40 -4 -5
a_colleagu -23 8 10 -6
a_column -3 22 8 8
a_committe 15 -38
a_company 2 3 -1 -2
a_comparison 27 37
a_complaint 14 -15
a_computer -12 -7
a_conferenc 23 2 -4 -3
a_confession 12 -13
a_consultant -9 -11
a_contract 6 14 -4 -3
a_conversation 1 -9 -4 -5
a_cook 16 -5 -3 -5
a_copy 15 -29
a_cost -17 24
a_counsellor 20 -27
a_coupl 7 27
a_cours 9 -6 -9 -1
a_court -23 -28 -6 -4
a_cousin 19 16
a_cow -14 11 -2 -3
a_coward 13 16 -7 57
a_crat -2 -6
a_cupboard 5 -6
a_current -17 -13
a_curriculum 7 31
a_customer -21 -1 -3 -4
a_date 5 -4 -1 -7
a_day -3 44 -12 16
a_dead 12 14
a_deadlin -10 11
a_decad -3 -7 -4 -7
a_decision 38 -18 6 -7
a_defin -1 32
a_degre 11 33 -6 5
a_designer 21 -33
a_desk 32 -1 52 -6
a_different 18 -14 0 -19
a_dinner 9 -11
a_dip 22 -19
a_director -2 -21
a_discussion -4 -13
a_doctor 11 16 -8 -5
a_doctorat 18 -4 -7 -4
a_document -13 30
a_dog -14 -18
a_door 27 -14 -5 -2
a_dot -16 -31
a_dozen -20 7
a_draft 12 -33 29 -3
a_draw 6 -20 -4 -8
a_drawer -20 17 -6 -2
a_drill -8 -10
a_dry -18 3
a_dummy -33 30 -5 26
a_fact -21 14
a_factor -14 -23
a_fail 20 6
a_fair -1 -2 -4 -3
a_fami 21 -12 -4 -3
a_farmer 0 16
a_father 19 -4
a_fee 22 -4
a_feel 15 29 1 -5
a_fellow -15 19
a_few 1 -20 -1 -11
a_field -2 26 -4 -2
a_figur 9 3
a_file -5 38 -4 -17
a_film -10 -27 -2 -6
a_fine 9 44
a_firm 5 -7 -3 -8
a_first 19 -29 -7 22
a_fish 14 -10
a_five 26 11
a_fix -21 -16 -2 22
a_flask -1 -10
a_flat -4 12 -2 -6
a_folder 7 -3 -1 33
a_form 12 6 -1 -12
a_formality 11 -7 82 -2
a_former 19 -6 3 -9
a_formula -2 7
a_fortnight -11 34 -4 -10
a_fraud -28 29
a_free -3 3 -2 21
a_freezer 20 -2
a_friday -24 7 -2 8
a_friend 4 0 -8 29
a_full 6 -15 -4 -5
a_funeral 6 -34
a_further 9 -35 13 -4
a_gap 4 -17 -5 -7
a_garden 4 -4
a_gate -14 10
a_gift -18 36 7 -5
a_girl -10 -1 -4 -2
a_glass -26 -31
a_go -4 12 -4 -7
a_good 13 -5 12 5
a_grant -22 23 -8 -3
a_graph 8 -23
a_great -6 -16 -9 7
a_green -30 -19
a_grey -23 9
a_grid 16 -20
a_group -5 26 -4 46
a_guid 5 -13
a_half -23 7 -7 16
a_hall -24 -2
a_hand -24 19 -4 22
a_handful -6 2
a_hard 7 7
a_head -15 19 -6 33
a_heart -22 15
a_hen -3 -1
a_history -19 -24
a_hole 9 7
a_hospital 11 5 -3 9
a_hous -6 -12 6 -4
a_hundr -26 -13 -5 -8
a_husband 3 -10
a_job 37 -12 -4 -3
a_joke 37 -1 -5 -6
a_kettl -5 31 -5 -2
a_key -8 -6 -7 1
a_kid 13 27
a_kind -2 -16 -9 -4
a_kitchen -7 3 -1 -3
a_label -12 -2
a_laboratory -23 21
a_lad -12 3 -4 -3
a_lady -14 17 43 6
a_lake 23 -35
a_laminat 3 -21 -1 -2
a_languag -26 56 -4 -5
a_lanyard 27 2 -1 -1
a_laptop -19 31 -4 -3
a_larg -9 -16
a_law -1 -10
a_lawyer 13 -25 -8 -3
a_lead 5 -3 -2 -1
a_leader 18 -31
a_leaflet 2 2 -4 -3
a_lectur -24 7 -2 -5
a_lecturer 7 -14
a_ledger -2 -10
a_lesson 24 25
a_letter -19 -2 5 -12
a_level 5 8 -2 27
a_life 23 -31
a_lift 2 13 -4 -4
a_line -23 31 -5 5
a_list -27 27 -10 4
a_littl -26 -32 22 4
a_liv -15 40 -8 32
a_live -2 -13
a_loan -22 10 -4 39
a_logo -6 9
a_long 8 -32 -8 -7
a_look -18 -7 -1 -2
a_lot 5 3 25 -9
a_love 6 -26 -3 -2
a_m 8 -1 -3 -3
a_machin -18 12
a_man 12 -31 40 -4
a_map -9 -1 -2 -4
a_mark -7 -1 -6 12
a_master 30 18 -1 -4
a_matter -11 -1 2 22
a_median -7
a_meet 6 -18 -1 -6
a_mente 34 -6
a_mentor 57 -70 -1 -6
a_method 18 29 -13 -13
a_microscop -11 34
a_mid -4 -19 -1 -2
a_ministry 26 -7
a_minut -6 7 0 6
a_miss -4 44
a_mistak 24 7 -4 7
a_mock 0 31 -3 18
a_model 6 9 -3 7
a_modul 26 -34
a_moment -28 16 -1 31
a_month 4 -38 21 -16
a_more 30 65
a_morn -34 17 -6 41
a_mug -4 -8 -4 -3
a_museum 9 10
a_nam 8 15
a_name -17 -10 -7 4
a_national -5 -9 -1 -5
a_natural -9 17
a_neighbour -8 10 13 34
a_network -2 -28
a_new -35 -1 -4 -6
a_next 30 11
a_nice -11 20 -4 -4
a_note -3 -25 -7 -6
a_notebook 15 -39
a_null 4 -10
a_number 1 20 -1 -12
a_nurs 8 -4
a_one 13 8 -2 -6
a_pack -22 3
a_page -11 21 -4 21
a_pair -17 -14
a_panel -4 11 -5 -6
a_paper 15 -1 -10 -5
a_paperback -25 -11
a_paragraph 4 -3 -3 -2
a_part 3 -33
a_particular -10 32 -4 -3
a_partner 13 7 -3 -4
a_partnership 10 -20
a_party -5 -10
a_pass -8 3 -4 11
a_patient -25 -10 -3 -4
a_pattern -11 13
a_paus 4 8
a_pencil -24 21 0 -12
a_perfect -4 -8 -4 -7
a_permanent -16 -14
a_person 49 2 31 -10
a_personal -2 -33
a_phon -9 -8 -6 -6
a_photograph -24 -30
a_pictur -13 6 -3 -4
a_piec -47 7 -4 -10
a_pilot -3 4
a_plac 19 11 -4 -2
a_plain 11 10 5 -2
a_plan 8 23 -5 -8
a_plant -8 -9 -3 1
a_plastic -6 15
a_plat -20 -6
a_post 5 -10 -4 -1
a_postdoc 36 2
a_poster -27 44 -2 -5
a_pric 12 -10 -4 -6
a_privat -24 -27 -3 -1
a_problem 5 18 -7 12
a_procedur -17 38
a_process -3 30
a_product 10 -14
a_professor 52 -5 -1 -3
a_program -3 14
a_programm 8 8
a_proof -3 11
a_proper -17 -6 -5 -5
a_protocol 2 -10
a_quarter -24 8 -7 8
a_question 8 4 8 14
a_queu -5 28
a_rate 11 10
a_real -13 33 -7 4
a_reason 24 -3 26 -5
a_record -3 25 -1 39
a_red -35 43 -3 9
a_referenc 2 38
a_refresher -18 51
a_regional 1 4
a_relativ 2 -25
a_report -6 -13 -5 -3
a_restaurant -33 -23
a_result -12 5
a_retir -14 -7 -4 -8
a_review -6 -15 -3 -13
a_rhythm 11 -15
a_right -14 13 -5 -3
a_risk 2 16 -3 -5
a_rival 7 5
a_river 12 -19
a_road -23 17
a_room -19 7 32
a_rota 16 -3
a_routin -32 -11
a_row -32 18 -2 -7
a_rule 21 -5 8 -7
a_ruler 1 12 -3 -11
a_safe 16 -16
a_salary 11
a_sampl -7 3
a_sandwich -17 -15
a_saturday -5 -17
a_schem -23 -2
a_school 35 -19 -3 -2
a_scor 17 22 -1 18
a_screen -10 3 -3 -5
a_script -11 15
a_season -3 -18
a_second -18 12 18 38
a_secret 4 -6
a_seminar 6 -7
a_senior 34 -14 -4 -4
a_sentenc -21 34 -4 17
a_separat -5 36
a_sequenc 12 39
a_servic 23 -38
a_session -15 -18
a_set 10 32 -1 -3
a_shar 20 -34 39 19
a_sharp -11 1
a_shed -18 4
a_sheet -6 22 -4 3
a_shift -14 7
a_ship -12 -4
a_shoebox -37 21 -3 -3
a_short -14 16 -5 5
a_side -20 16
a_sign 13 24 16 -8
a_silenc 28 -1 -2 -2
a_similar 32 29
a_singl -36 -6 1 -8
a_sister 4 -2
a_skill 11 17 19 -16
a_slid -7 10
a_slow -3 -2
a_small -26 -7 3 -15
a_smaller 0 -30
a_solicitor -19 -22 -3 -2
a_son -17 -15
a_sort -7 -8
a_soul -3 29
a_sound -20 10
a_spar 5 -5
a_specialist -4 -7
a_speech -5 -1
a_spreadsheet 9 -34 52 -5
a_staff 11 -22 -3 18
a_start 28 45
a_station -2 -17
a_step 13 -19
a_stopwatch -31 33 -1 -1
a_story 9 -1 -6 23
a_straight -1 6
a_stranger 8 15 -5 -10
a_structur 23 38
a_student 6 10 -5 -9
a_study 18 17
a_subject 22 -30
a_summer 22 -5
a_sunday 34 -10 6 -5
a_surpris -5 12 5 -4
a_tabl 1 15 -2 40
a_tablet -30 -23 -3 -6
a_tal -26 21
a_talk -7 7
a_task 12 35
a_tax -23 -16 -2 -4
a_teacher 1 28 -3 -6
a_team 11 3 -5 -2
a_technical 9 21
a_technician 13 18
a_techniqu 10 -4
a_telephon -10 31 -3 13
a_templat -14 7
a_term 0 -8 -3 -3
a_test -22 6 -5 16
a_theory -25 -16
a_thing 5 16 11 10
a_think -20 6
a_third -1 -23 -12 -14
a_thousand -6 -11
a_thre -1 -33 -4 -10
a_thursday 25 18 -2 -2
a_tidy 23 27
a_time -55 30 -4 -8
a_timer -40 54
a_timetabl -13 31
a_tone 23 -10
a_topic -42 39
a_torch -19 -10 -1 -6
a_town 1 -2
a_trad 10 0 -5 -4
a_train -35 -7 -3 -8
a_traine -1 -26
a_trainer -55 56
a_trial -4 14 -1 11
a_trolley -19 2
a_tube 12 18 -2 -6
a_tuesday 4 -1
a_two -38 30 -4 16
a_university -16 -31 -4 -2
a_valu 1 -12
a_verdict -5 14
a_very -4 -1 56 16
a_video 7 -3
a_view 0 1 -7 -2
a_visit -7 -5
a_voic 18 6 -5 -9
a_volunteer -12 -1 -2 21
a_walk 15 -28 -1 -5
a_wall 10 -12 -4 -5
a_ward -7 15 -1 -4
a_warn -8 28
a_way 14 -1 -10 6
a_wedd -3 -10 -3 -6
a_wednesday 6 -6 11 -5
a_week 6 34 -13 -1
a_weekend 15 5
a_wet -12 2
a_whil 3 37 -8 -3
a_whistl 7 30 -3 -3
a_whol -3 -14 -4 -7
a_wider 27 -20
a_window -8 -21
a_winter 12 -17
a_woman 37 -11 2 -11
a_word -27 14 -3 4
a_workshop 1 -32 -1 -5
a_written -2 17 -1 -1
a_year 50 -25 38 -16
a_yellow -25 14
a_young 4 -3 -4 -5
abandon 15 -3 -3 -2
abernethy 0 0 -3 -3
ability -3 19 -8 37
able 4 50 31 -1
able_to 6 41 32 -8
abolish -29 17
about 2 -3 -8 2
about_0 0 -2 -2 -4
about_> 16 -34 23 -9
about_a -16 3 -9 58
about_an 13 -17
about_anyth -24 -13
about_as -3 -28
about_being 0 35 -3 -3
about_eight 7 -9
about_for 26 29
about_forty 3 -36
about_four -33 20 3 42
about_half -10 -6
about_her 7 37 -10 -10
about_his 11 36
about_how 33 -8
about_it 21 6 -25 -11
about_money -4
about_my -9 -4 -5 -5
about_nine -8 -17 -5 13
about_ninety -25 -4 -2 19
about_once -1 -20 -3 -2
about_one -4 -24
about_our -15 -10
about_six -6 8
about_sixty -22 -4 -2 10
about_ten -8 -11 31 -5
about_that 4 -1 -6 -3
about_the 23 -18 10 -4
about_thi -5 4
about_thirty -8 -4
about_thre -14 -6 -7 4
about_to 1 6 -8 4
about_two -4 19 -5 10
about_what 9 -5 -7 -6
about_whether 11 24
about_who 5 -1 -2 -5
about_your -13 -5 -3 23
abov 17 -51 12 6
abov_> 13 -12
abov_the -10 -15 -3 -4
abroad 40 2
absenc 45 -32 -3 -3
absorb 29 -45
abstract -4 10
absurd -5 -18
academic 11 -21
academy 16 -20 -1 11
accelerator -4 11
accent -21 22
accept -10 13 -8 27
accept_> -13 -3
accept_it 6 5
accept_the 1 -11
acceptanc 11 -18
access 17 -1 -1 -3
accessibility -15 -11
accident 14 -24 -3 -8
accord 0 -3 -2 -3
accord_to 0 -3 -2 -3
account -19 19 0 36
account_> -12 29 -4 56
account_for -17 9 -2 36
account_in -33 5 -2 -8
account_of 2 -8 22 -7
accountant 21 15 -9 -5
accredit -12 -9
accurat 0 15 -5 28
achiev -13 34
achterberg -31 15 -1 -2
acid -25 -14
acknowledgement 35 -15
acquir 6 33
across 5 7 32 -7
across_a 20 -16 54 -2
across_and -21 27
across_the -23 -7 -2 -2
act 13 8 -5 23
act_on 14 11
action 7 -27 -5 -8
action_> 10 19 -1 -1
activ -25 12
activity 12 9
actor -19 43 -6 25
actor_and -19 24
actual 13 19 14 -8
actual_want 30 -16
actuary 13 22
adapt 40 -35
adapt_to 35 -31
add 17 31 -18 4
add_> 38 7 -1 -1
add_a -10 9 -3 -6
add_up 13 26 -5 -9
address -24 -47 -7 -9
address_> 11 -4 -3 -2
address_and -25 -11
address_to -6 -21 -3 -3
adeyemi -24 -38 -2 -4
adjectiv -11 7
adjectiv_> -4 -2
adjust -9 -2 27 3
adjustment 1 7
administrator -28 -17
admir 36 -52 -5 -4
admir_> 25 -32
admission -11 -51 -2 -2
admit -19 13
adopt 0 -2
adult -11 19 -6 4
advanc -2 31 -5 -8
advanc_and -8 45
advert 18 39 -2 -2
advertis 26 -8
advertisement -23 -11
advic 39 -38 18 13
advic_> -9 -1
advic_for -18 -24
advic_is 50 -8
advic_was 8 -5
advis 11 8 -5 -6
adviser 30 -9 -2 -4
adviser_who 25 -34
advisor 53 -42
affect 2 -21 -4 -2
affect_> 1 -7
afford -11 37
afraid 22 -12 20 -9
afraid_of 21 -4 10 -4
after -4 -10 3 31
after_0 -3 -4
after_> -19 -17 -3 10
after_a -22 29 2 13
after_an -5 -9 -3 12
after_and 16 32
after_her -16 9
after_it 1 -21
after_six -5 44
after_supper -25 -9
after_that -2 -42 -11 27
after_the 20 -16 2 11
after_twenty -14 -17
after_two -7 -1 -3 3
after_you 26 -8
afternoon -36 49 -7 15
afternoon_> -12 38 -2 17
afternoon_when 30 5
afterward -7 -17 3 1
afterward_> -6 -16 5 -6
afterward_and -22 -15 -3 23
afterward_i 29 -34
afterward_in -19 26
afterward_that 6 -10
afterward_the -7 40 -6 -7
again 12 -1 11 17
again_> 17 -8 2 -13
again_and 1 31 -14 32
again_at 33 -30
again_for 1 28
again_in 44 -28 7 -8
again_on -16 -12 40 -12
again_said -9 32
again_the 8 -9
again_until -22 27 -8 33
again_with 14 -2
against 6 13 -1 -11
against_0 13 13
against_> 34 -29
against_a -26 33 -2 -1
against_the -12 51 -10 7
age 14 31 9 22
age_> -5 11 -1 7
age_and 3 13 -3 -4
age_of 2 23 -1 -6
aged 6 7 -2 -3
agency 10 24 -4 -7
agenda -4 -14 -6 -6
agenda_and -20 -13
ago 29 -17 -5 -12
ago_> 6 10 -4 -3
ago_and 33 -17 9 -5
ago_i 19 -9
agre 27 -18 3 16
agre_> 38 -12 -3 -3
agre_that 18 -10
agre_to -7 -18 -2 -2
agre_with 7 -6 17 -7
agreement 0 -7 -3 -4
ahead 41 -19 3 -6
ahead_> 16 -22
ahead_of 43 12 5 -4
aid 0 -13 38 -5
aim -10 -20 -2 -4
aim_at -1 12
air -19 16 -3 -4
air_> -19 4
aircraft -9 7 -2 -6
airport 1 -6 -1 -2
aisl -8 37 -2 -7
alarm -15 32 -5 -2
alert 30 -19
aliv 26 -20 11 -2
all -4 -2 6 5
all_0 -6 -15 -5 -6
all_> -4 13 -10 -19
all_along 5 -13
all_be -4 18
all_but -10 5 -2 24
all_day -5 -48 -2 -4
all_five -22 26 -6 54
all_for 5 -6
all_four -25 16 -4 -4
all_had 9 21
all_in 25 11 52 -4
all_it -34 18 -4 53
all_my -5 2 -5 -3
all_night -20 -33
all_nine -13 20
all_of -11 11 1 -3
all_our 8 -14
all_right 0 -11 -8 -5
all_say 6 -14
all_seven -9 -18 52 -16
all_staff 3 -21 -1 -4
all_that -2 13 14 -6
all_the -8 -10 13 -18
all_thi 23 -7 -8 -2
all_thirty 5 20
all_thos -32 -6
all_thre 20 -4 -4 10
all_twenty -5 10 -2 -10
allergy 0 0 -3 -3
allotment 12 35 -2 -2
allow -21 0 -17 10
allow_> 17 -36
allow_an -17 -23
allow_for -15 2 -5 -6
allow_to -19 34 -6 -12
almost -9 -31 -10 17
alon 50 -21 33 47
alon_> 26 -29 4 9
alon_and 4 6
alon_at 34 20
alon_until -25 20 -5 17
alon_with 6 -7
along 30 -34 22 -8
along_the -3 -36 -4 -4
along_who 27 -15
along_with 11 12
alongsid 19 41
aloud 5 16 23 33
aloud_> 22 -36
aloud_and 2 37
aloud_to -16 -17
aloud_what 43 2
alphabet -19 52 -4 -5
alphabet_> -1 32 -3 -4
already -23 -27 -16 -13
already_> -21 5 -5 -5
already_been -11 -27
already_in -11 7
also 30 -9 -13 -22
also_know 21 -8
also_the 34 4 -1 -2
alter -12 10 -2 -5
alternat 12 11
although -21 -10 -2 -4
altogether -25 6
altogether_> -30 18
alway 7 -1 -32 -27
alway_a -15 -2
alway_been 21 -15 -7 -4
alway_had -22 -9
alway_has -7 3
alway_the -6 24 -4 -8
alway_thought 12 10 -7 -4
am 34 11 26 24
am_> 12 -9 -6 -2
am_a 13 5 -15 -6
am_going -5 -5
am_grateful -3 9
am_i 30 31 10 -3
am_not 13 -32
am_now 5 21
am_on -2 -8
am_the 12 -21
am_thirty 4 -4
am_told -21 19
am_when 18 -29
amber 21 -15 -1 -2
amber_> 14 -5
ambition 23 -37
ambulanc -10 25 -2 -6
american -19 -18
among 7 -19 4 -13
among_the -24 24
among_them 10 -8
among_thos -15 -9 -2 -7
amount -29 -30 -4 -6
amount_of -3 -10
amus -19 5 -3 -5
an 3 5 5 4
an_account -2 29
an_actor -5 13 -4 4
an_adviser 12 -2
an_afternoon -29 30 -9 17
an_agenda 21 -36
an_ambulanc -25 36
an_answer 16 0 25 -15
an_appeal 0 -19 -2 -1
an_argument 11 -11
an_articl -4 19
an_assessor 11 33 -3 -3
an_e 1 5 -1 -4
an_egg -12 -12
an_email -1 11 -2 -6
an_emergency -7 -3
an_empty 15 4 -3 -4
an_end 21 14
an_engineer 18 36 -4 -5
an_entir 10 -15 -2 -3
an_even 5 11 -4 5
an_exam 7 30
an_examination 10 6
an_exampl 14 -11
an_exercis -8 6 -1 21
an_experiment -22 21
an_expert 22 40
an_expression -11 21
an_hour -14 10 19 -1
an_idea 15 -14
an_imag -25 9
an_impression 18 -6
an_inch -40 -35
an_instructor 7 53 -3 -1
an_insult 4 36
an_interest 24 -35 16 -4
an_interview -17 -20
an_offer 30 -33 -1 -1
an_offic 12 -35 -7 -4
an_old 24 5 2 -9
an_older 44 16 12 -2
an_onlin 0 34
an_open -25 -24 -1 -2
an_oral 4 29
an_order 2 28
an_ordinary -10 25
an_outsid -8 14 -2 14
analys -5 -11
analysi -19 25 -3 -3
analyst 1 -2 -3 -5
and 0 0 9 19
and_0 -14 -25 -6 -3
and_a -15 13 2 20
and_about -3 -36 -5 -6
and_after -33 12 -4 43
and_afterward -10 -6 -3 -3
and_again 21 19 2 16
and_all -1 -28 -5 3
and_almost 13 -13
and_also 29 -25
and_an 12 43 -6 -5
and_another 1 -10 3 -5
and_answer 1 35
and_anyon 3 -34 -5 -4
and_appear -17 -14
and_are 17 -5 14 6
and_argu 7 -2
and_as 5 -21 -4 -2
and_ask -12 31 18 23
and_at -22 71 -5 60
and_back -17 -6
and_be -9 -3 5 -4
and_becaus 18 -22
and_been 38 -13 -6 1
and_being 14 29
and_both -27 13 -4 -6
and_bought 15 4
and_break -21 11
and_bring 1 8 -2 -4
and_brought -11 -9
and_build -6 9
and_by 13 4 -11 9
and_came -6 0 -6 -9
and_can 30 11 -3 -5
and_can't -13 -33
and_cannot 22 -19
and_career 34 16
and_chang -13 26 -4 -2
and_check -3 35 -3 -2
and_clear -2 -7
and_clos -12 -35 -2 -2
and_come 19 14 4 -3
and_correct -2 1
and_cost -18 -3
and_could 48 -23 14 -9
and_couldn't 41 22 3 -14
and_count -10 12
and_cover 6 -13
and_cri 5 35
and_dat -8 -14
and_deal 3 -7
and_decid 6 30
and_declin 8 -27
and_did 6 -12 22 -4
and_didn't 50 -3 7 -10
and_do -46 -17 -2 -8
and_doe -12 28
and_doesn't 15 23 -2 -5
and_don't -4 0 -15 -5
and_draw -22 11
and_each 22 -12 5 -10
and_eleven -4 -12 -3 21
and_end -35 30 -3 9
and_every -7 34 7 30
and_everybody 6 -9
and_everyon 10 20 17 -7
and_everyth -11 17 -4 32
and_expect 34 27
and_feel -10 -15
and_felt 1 0 -3 -1
and_fifteen 21 17
and_five -13 -4
and_for -14 43 5 31
and_forty -5 -19 -1 -8
and_found 1 28 -4 -12
and_four -4 8
and_from -7 0 -4 28
and_gave 17 -5 -2 -3
and_get 12 21
and_giv -32 5
and_give -11 -3 -6 -7
and_given -3 10
and_go 0 -9 -8 -8
and_goe -15 4
and_gone 5 5
and_got 13 -15 -10 -11
and_had 14 -2 42 2
and_half -6 38
and_hand -9 -15 -4 -6
and_has 8 -15 11 -12
and_have -24 22 -11 26
and_he 45 28 -17 24
and_he' 9 4
and_he'd 27 2 -5 -6
and_hear -9 -22
and_help 18 27
and_her 0 35 -3 20
and_here 42 56
and_his -9 5 -6 -3
and_hold 19 9
and_how 20 3 -7 27
and_i 17 6 19 9
and_i'd 37 8 1 24
and_i'll 15 26 -3 -5
and_i'm -14 30 41 -7
and_i've 24 -2 7 -9
and_if 15 -11 -6 -6
and_in 24 -9 -2 7
and_is 7 -23 -13 -8
and_it 17 -10 -6 -24
and_it' 11 -40 62 7
and_it'll -25 -3
and_its 3 5
and_keep -8 -1 -3 -3
and_kept -1 7 -3 -1
and_kind 2 15
and_know -36 28 23 14
and_last -2 8 -3 -3
and_lead -13 36
and_leav -19 -11 -6 16
and_left 4 -10 9 -4
and_let -29 -29 -6 -6
and_listen -23 16
and_liv 15 -11
and_look 38 25 -8 4
and_lost 2 14
and_made -28 46 -4 23
and_mak 3 -6
and_make -17 31 -5 26
and_many 25 14
and_mark -23 37
and_mente 15 -21
and_mine 3 -10
and_most 4 -26 9 -5
and_mov -20 1 8 39
and_must 32 16 0 -2
and_my 1 2 -6 -11
and_near -2 14
and_neither 0 -5 10 -9
and_never -13 -5 -13 7
and_ninety -3 -9
and_no 0 -19 7 21
and_nobody -11 -23 -18 25
and_none -12 21 17 40
and_not -16 30 -22 37
and_noth -30 42 -5 -6
and_now -1 19 -11 -8
and_of -11 23 -4 24
and_on 12 3 -11 5
and_once 8 5
and_one -19 -16 -9 -17
and_only -33 44
and_open 5 -20
and_other -2 2 -1 -5
and_our 0 -26
and_pass -43 15 -2 17
and_peopl 29 -7 2 6
and_perhap -7 32
and_personal 35 -22
and_press -24 6
and_produc -12 36
and_professional 33 5
and_put -35 -5 -9 -7
and_quit -8 -3
and_rather 1 -11
and_reach -4 30
and_read 7 3 -5 13
and_receiv -39 12
and_remember 32 -14 8 -5
and_result -20 -17
and_retir 7 -1
and_run -15 36 -3 18
and_said -20 23 -11 10
and_sat 17 31 -5 15
and_saw -21 16
and_say 24 0 25 33
and_scor -2 11 -2 3
and_see 30 1 29 1
and_send 7 -29
and_sent -15 17
and_seven -4 -13
and_several 12 -40
and_she 5 24 -11 18
and_she'd -40 15 -4 7
and_should -10 -19 -5 -5
and_show 0 12
and_shut -10 10
and_sign 23 -28 -3 -9
and_sinc 2 8 -10 -5
and_sit -18 -43
and_six -6 -14 -6 36
and_sixty -22 14 -2 -3
and_so 3 25 7 -8
and_some -3 52 2 46
and_somebody 10 -7 -4 -2
and_someon -9 6 -7 -4
and_soon -2 37
and_speak 3 32 -1 -2
and_stand 8 -21
and_start 19 10
and_stay 25 0 9 -5
and_still 22 22 1 -2
and_stood 13 -30 -2 -6
and_stop -19 -36 16 -1
and_stopp -7 22 -4 7
and_take 20 5 -2 -1
and_talk -7 3 -6 -9
and_taught -13 4
and_tell -6 9 -3 20
and_ten -11 -12 -3 -7
and_thank -6 -9
and_that 9 8 22 46
and_the 3 -5 13 -9
and_their -11 -5 -4 -10
and_then -2 15 0 43
and_ther 11 15 20 -9
and_they 13 3 8 -11
and_they'd -16 -14 -5 -7
and_they'r -10 -11 -6 22
and_they'v 1 -1 15 15
and_thi -16 7 -5 -4
and_think 17 -17 -7 -4
and_thirty -20 11
and_thos -14 26 -3 32
and_thre -31 14 9 -5
and_through 17 14
and_time -3 -13
and_to 34 -15 18 2
and_told -8 -4 -6 -7
and_took -9 -19 -5 -7
and_turn -10 36 -4 50
and_twelv -10 9 -1 -5
and_twenty -12 -3
and_two 1 -17 -6 -16
and_used 3 34 -3 -4
and_wait 2 -16
and_walk 2 27 -2 -6
and_want 1 -4 5 -3
and_was -7 -11 -6 -5
and_watch -18 -39
and_we -34 -2 -9 15
and_we'll -28 -25
and_we'r -20 10
and_we'v -23 -25
and_went 8 18 -7 -8
and_were -6 -7 8 -10
and_what -10 1 -20 -18
and_when 23 -2 24 -1
and_wher 4 1
and_whether 10 -4 28 -8
and_which 19 -2 30 45
and_who 32 -21 -1 -13
and_who'd 29 17
and_who'll 23 -5
and_whom 1 -18
and_whos 23 -20
and_why -38 22 -4 -5
and_will -8 -11 -7 -10
and_with 11 -4 23 -12
and_without 9 17 -1 -6
and_work 11 25 -5 -5
and_would 11 -37 30 -4
and_writ -21 32 -5 -7
and_wrot 11 -19 -1 -5
and_you 4 5 -10 39
and_you'd -23 8 12 -5
and_you'll -1 -11 8
and_you'r -4 27 -9 32
and_you'v -11 12
and_your -20 -20 -7 12
angl -4 9 -3 13
angry -42 32 -7 -4
animal -11 -43 -7 16
announc -11 -18 -3 -10
announc_that 6 -5
annual 21 0 -3 -6
annual_review 19
another 18 8 32 18
another_> -1 27 -6 12
another_on 17 -6 -3 -5
another_one 12 2 -5 -2
anselm 4 -17 -6 -5
answer 11 -2 24 22
answer_> 13 3 2 41
answer_a 11 12 -7 -8
answer_and 6 -11
answer_as -22 8
answer_by 5 -4 17 15
answer_for -2 -6 -5 -9
answer_in -12 7
answer_is 16 12 -9 27
answer_it 33 19
answer_question -3 37
answer_that 6 -7
answer_the -11 -1 -10 18
answer_to 29 -15 45 -12
answer_with 22 -10 -2 -5
any 10 -15 9 4
any_> -6 -24 -7 -5
any_good 17 -21 -11 -5
any_hour -31 -27
any_longer 8 28
any_more 17 -6 -5 -5
any_of 32 -6 39 3
any_other -1 0 -3 -6
any_question 18 -11
anybody 50 -27 53 -21
anybody_> 17 -11 -13 -8
anybody_who 14 1
anyon -7 20 2 24
anyon_> -2 -8 -9 -5
anyon_could 19 -22
anyon_else -19 34 -6
anyon_here 11 25
anyon_in -8 -16 5 -5
anyon_who 0 17 -11 -9
anyth -15 -41 29 -11
anyth_> -13 -24 18 -12
anyth_about -7 5
anyth_down -14 17
anyth_else -21 -24 -4 9
anyth_that -12 -52 0 -7
anyth_to -21 -23
anyway 5 -14 -13 -8
anyway_> 13 -1 -8 -4
anywher -4 14 -3 -5
apart -20 12 -11 -12
apart_> 0 -3 -6 -7
apart_from -8 9 -2 -2
apologis 18 20 18 -6
apologis_for 21 9 27 -4
apology -3 25 -2 -3
app 5 4 -6 3
app_for 33 -29
app_to 2 3 -3 -4
apparent -14 22 -8 8
apparent_> 11 -8
appeal -16 -35 0 -4
appeal_> -25 -16
appear -25 13 -8 22
appear_in -25 -7
appear_on -24 -4
appear_that 9 -11
appear_to 8 -3
appendix 29 31 -4 -3
applaus 11 -1
appli 6 -5 -8 -7
appli_for 10 -28 -5 -3
applicant -21 -6
application -8 1 -4 -9
application_> -7 12
apply -5 44 -3 -10
apply_to -4 8
appoint 39 -5 10 -7
appointment -14 -24 8 -3
appointment_> -1 1 12 -2
appraisal 33 -9 -4 -4
apprentic -16 -10 -6 -7
approach 22 -20 -2 -3
approv 10 10 -7 -12
approv_it -2 14 -4 -5
approv_the 8 13
approval -24 6
approximat 2 -14
april 9 -4 -9 -25
april_0 11 -12
april_> 3 1 -3 -10
april_and -14 -7 -5 -12
april_the 18 -20 -1 -5
april_when 22 -11
arc -12 -5
architect 12 -13 -2 -5
archiv -8 14 -3 3
are 2 1 -6
are_0 -8 -22
are_> 3 15 17 -8
are_a -16 10 -9 -9
are_about -10 20 -2 5
are_all 31 21 -3 -3
are_as -8 -9
are_ask 2 2 -2
are_at -3 -3 -1 -2
are_better 14 -4 -2 -2
are_com 35 22
are_different 0 12
are_done 6 -18
are_due -13 2 0 -1
are_eleven -7 13 -2 21
are_five -14 2
are_for -1 17
are_fourteen -1 3 -3 -5
are_going 26 10 -3 -1
are_gone 14 -1
are_good 11 23
are_head 48 4
are_his 24 -7
are_in 24 -17 20 -13
are_kind 22 -25
are_mov -5 -2
are_no 15 40
are_not -15 30 -7 -2
are_now -13 -27 -1 -1
are_on -3 -43 -1 -3
are_out 2 4
are_peopl 29 12
are_prepar 12 2
are_read -2 -8
are_short 12 31
are_six 9 30
are_slow 4 5
are_still 7 -52 -5 -8
are_the 27 -44 10 -9
are_thing 10 32
are_thre -16 26 -2 8
are_to -12 11
are_two 18 0 -2 -5
are_wher -23 3
are_you 48 20 -7 -6
area -12 26 -4 -9
area_and -18 14
aren't -11 -6 24 -15
argu -4 10 -8 -9
argu_about -21 -13
argu_with -1 16
argument 12 -15 -2 -5
arithmetic 8 34 -3 -7
arithmetic_> -8 7
arm -19 18 -8 -8
arm_> -15 11
around 12 0 -10 18
around_a -6 -2
around_the -12 34 -3 -6
arrang 25 10 -6 45
arriv -8 -11 0 17
arriv_> 6 16 -1 -3
arriv_at -15 -16 -2 33
arriv_in -13 1 -1 -3
arriv_on -10 17 -1 16
arrival 15 15 -1 -3
art -23 -16 -4 -2
articl -9 34 -6 -6
as -2 -2 -16 -20
as_0 -8 -4
as_a 11 -5 10 2
as_an 31 11 -8 -9
as_ever -35 -16 -2 -3
as_far -30 -9 -3 -5
as_follow -10 -19
as_for 1 -26 -3 -3
as_good 27 14
as_he -1 -13 -6 -3
as_i 0 7 -17 -1
as_if 1 14 -9 -6
as_in -1 -23
as_it -3 -2 22 1
as_it' 8 8 -4 -4
as_its 1 -13
as_like -7 -3
as_long 4 -4 22 1
as_mentor -17 7
as_much -3 -9 -4 -4
as_my 19 -35
as_not 4 -6
as_of 3 15 -2 -4
as_often -6 -6
as_one -13 26 -3 -3
as_other 10 10
as_she -2 -25 -3 -6
as_someth 22 -4
as_the -6 1 6 -16
as_they -18 16 -3 24
as_though -17 33 9 -7
as_to 30 -9 -4 -5
as_usual -16 -18 -1 -2
as_we -18 2 -4 -7
as_well -26 -12 -7 -6
as_what 22 -20 -2 -4
as_you -33 -1 -9 -12
as_you'd -8 1 -2 -4
as_your -8 -1 -3
asham 27 28 -12 -6
asham_of 12 -9 -8 -4
asid -12 -16 -3 -3
ask 4 1 -8 6
ask_> 35 4 7 -19
ask_? 9 -21 -3 -2
ask_a -17 8 1 31
ask_about 16 2 2 -4
ask_and 10 8 15 -3
ask_at 0 12
ask_by -5 -4 -6 -8
ask_every 2 23
ask_for 11 1 -14 -22
ask_has 23 -9
ask_her -5 -4 18 -7
ask_him 35 6 -7 -5
ask_how -15 7 -12 24
ask_if 9 -15 6 2
ask_in 13 48 -3 55
ask_it -15 -5
ask_me 15 23 27 -2
ask_my 6 2 -4 -1
ask_of -26 -20
ask_on 17 -12
ask_one -15 -9 -5 -4
ask_question 17 12
ask_so 21 -3
ask_that 10 7 -10 8
ask_the 24 11 15 -9
ask_them -33 -10 -8 25
ask_thre -2 -1 -4 -8
ask_to 7 12 3 6
ask_us -8 -17 17 -12
ask_what 6 -26 1 -1
ask_when -8 5
ask_wher 16 -28 -3 -5
ask_whether -36 11 -10 14
ask_which 4 -25
ask_who 4 25 -7 -2
ask_why 6 21 -5 -5
ask_you 9 0 -14 -7
ask_your 8 -9
asleep -6 5 -6 -4
asleep_> -16 18 -2 -2
assemb -23 -12
assess 26 33 -3 10
assess_on 9 27
assessment -1 58 -2 -5
assessment_> -22 25 -1 -3
assessor -4 52 -5 3
assessor_> 12 9
assign -24 -19 -5 -7
assignment -5 32
assistant 3 -11 -5 -4
associat 25 -3
association 6 -9 -4 -7
assum 15 4 71 -5
assum_that -8 33 -10 -4
at 0 0 -13 9
at_0 -20 -11 -8 -16
at_> 12 -10 -3 -5
at_a 5 1 -15 -1
at_about -9 -15 -3 6
at_all -10 25 -15 15
at_an 3 -23
at_any -26 -44 -3 16
at_both -12 -32
at_each -16 -1 -2 -12
at_ease 29 -7
at_eight -17 4 -1 -5
at_eleven 10 23 -2 -6
at_fifteen -2 1 -2 -3
at_fifty 36 -15 20 -5
at_first 17 -23
at_five -26 6 -4 -10
at_forty 47 -15 6 -12
at_four 4 4 -5 -12
at_fourteen -3 -2
at_half 1 -20 -1 30
at_her 12 -9 -8 8
at_his 22 31 -1 -2
at_home 18 -26 8 -8
at_it 12 -23 25 -16
at_least -3 35 -9 37
at_lunch -9 -9 0 -3
at_me 43 8 -2 -11
at_midnight -9 18
at_my 30 -8 15 -10
at_night 32 -25 -10 -6
at_noon -8 -6 -2 -2
at_once -17 4 -3 -5
at_one 1 -5
at_our -22 13 -1 -4
at_party 0 -20
at_present -11 40 -3 8
at_random -29 2 -2 -5
at_school -14 16
at_sea -3 16
at_seven 6 8 -2 -3
at_six -34 -14 -3 -8
at_sixty -1 4
at_some 19 13
at_someth 0 -18 10 -1
at_ten -36 -33 13 -12
at_that 40 -6 -4 -5
at_the -8 10 -6 50
at_their 8 7
at_them -9 3
at_thi 11 -14 -11 -2
at_thirty 14 14 -2 -8
at_thre -13 -5 -4 -4
at_twenty 10 -28 -2 -13
at_two -16 -11 -8 7
at_us 14 3
at_what -2 72 -5 -5
at_which -21 0 -8 -6
at_work 47 6 -5 -6
at_you 5 -1 -3 -2
at_your 12 13 -2 3
ate -8 -27 -5 -6
attach -12 1 -2 -7
attach_> -11 0 -1 -4
attempt -52 42 28 19
attempt_> -41 40
attempt_and -24
attend -16 -53 51 -11
attend_> -7 -10
attendanc -23 -30 -4 -2
attitud 3 53
audienc -2 -12 -2 -7
audit 24 30 -2 -11
audit_> 11 11
auditor 29 42 -1 -8
august -5 5 -5 -1
august_> -6 -3 -2 -11
august_and 22 2 -1 -3
aunt 14 54 -4 110
author -8 -13 0 -5
author_are -9 -24
author_has -13 -10
author_of -1 15 -3 -4
authority 20 54 -6 -9
authority_on 2 15
automatic -22 12 -2 16
automatical -36 -13 -2 11
autumn -7 16 -3 -1
autumn_> -6 39 -5 -4
autumn_and 39 -4 2 -4
availabl 13 -21 -5 -8
availabl_> -5 -14
averag -19 26 -6 -21
avoid 35 -13 -8 -7
avoid_> 27 -1 -3 -6
awak -6 9 16 -3
awak_> -15 -29
awak_over -12 41 -4 -1
awar 6 -1 -5 -5
awar_of 7 5 -3 -3
awar_that 8 -14
award -17 -13 -3 -4
awareness -29 -18 -1 -3
away 40 1 14 -12
away_> 17 15 -5 -4
away_and 24 17 -3 -4
away_from 6 28
away_with 8 -19
aye 24 13
b 27 -33 -7 -8
b1 5 16
b_0 0 0 -2 -1
baby -20 17 -5 20
baby_and 3 13
back 0 2 19 12
back_> -4 9 -13 -14
back_? 7 8 -4 -1
back_a -25 29
back_and 17 -6 21 11
back_as 12 15
back_at -1 9 9 -4
back_by -2 -23 -3 -5
back_for -13 5 -6 -2
back_from 3 -17 49 -10
back_in 12 21 -9 6
back_of -7 -1 24 32
back_on -23 -11 -5 14
back_the -1 24
back_then -10 -11
back_to 13 -14 9 18
back_with 15 8 -3 -6
back_within 11 15
background -3 29 -2 -5
background_> 6 17
background_is 0 -3
backward -21 34 -8 62
backward_> -31 25 -6 33
bad -4 6 -15 19
bad_> 3 -2 -5 -5
bad_and 21 -39
bad_at 8 27
bad_one -19 -17 -4 15
badg 15 -30 -3 -7
badg_> 24 -13 -4 -4
badger 0 0 -4 -4
bag -23 -58 -7 -7
bag_> -27 -29 -3 -2
bag_and -10 -12 -2 -2
baird 0 0 -4 -5
bak 5 -6
bakery -7 17 -2 -2
balanc 18 25 4 31
balanc_sheet -9 9 11 26
ball -13 29 -4 14
banana -40 37
banana_> -25 24
band -7 17
bank -32 -6 -8 -1
bank_> 2 -49 -3 -3
bank_has -5 10
bank_of -21 2
banner 0 0 -3 -3
baptist 0 0 -4 -3
bar -19 46 15 -5
bar_> 10 -18 31 -3
barometer -36 -11
barrier -42 -28 -2 -3
barrister -9 7
base -9 -19
basement 7 8
basical 15 41
batch -27 -15 -5 2
bath 5 -9 1 -4
bath_> 9 8
bathroom -35 38 -3 -4
battery -19 -13 -3 -6
battl 2 -12
bay -26 20 -2 -4
be 2 0 30 -10
be_> -9 26 18 -8
be_a 18 -2 5 -6
be_able -19 65 7 4
be_about 18 -24
be_an 23 -36 -9 -4
be_and 5 -25
be_another 17 -26
be_anybody 14 10
be_as -16 -12 -3 -5
be_ask 35 20 18 11
be_assess 5 11
be_at -5 11 -7 5
be_awar 3 -23
be_back -36 22
be_better 13 2
be_clear 16 -6
be_doing -1 -14
be_done -2 0 -9 8
be_drill -8 35
be_fair 22 -45 3 -3
be_fine -21 14
be_found -6 10
be_gett 27 -19
be_given -24 -1 3 26
be_glad 17 5 5 -1
be_good 5 -33
be_hand -6 -19
be_heard -6 13
be_honest -9 27 -5 -3
be_in 14 -36 11 3
be_kept -20 15 -2 -1
be_kind 7 -1
be_learn 6 44
be_left -13 -3
be_like 33 -4
be_look 17 2
be_made -14 8
be_me -6 -18 54 23
be_measur -16 32
be_nam -5 22
be_no -9 -36 -5 -10
be_nobody 7 35
be_of 32 -3 1 -2
be_on 18 0 -15 -11
be_one 38 8 -8 -3
be_open -17 -30
be_other -1 17
be_out -5 -3
be_paid 19 -29
be_patient 30 -5
be_proud 24 20
be_put -15 1 -7 9
be_reach -6 14
be_read -10 3 -6 -4
be_right 30 8 13 -6
be_said -3 17
be_seen -19 -35 -6 -5
be_sent 6 -30 -1 -2
be_shown -21 44 -6 3
be_sign 17 13 -1 -4
be_so 0 -7 -7 -2
be_somebody 30 -38
be_someth 3 -24
be_sure 18 -14
be_surpris -6 -3
be_taken -51
be_taught -1 48
be_tempt 5 2 -3 -3
be_that 1 14
be_the 54 -11 14 -13
be_ther 14 -9 -3 -2
be_told -9 -15 15 -8
be_true -5 11
be_two 14 33
be_useful -4 14
be_very 4 -14
be_will 8 -31
be_with -10 -10
be_written 1 7
be_wrong 24 10
bead -28 50 -2 21
beam -14 13
bear 20 -38 -1 11
beat -32 16 -4 -4
beautiful -51 43 -7 -9
beautiful_> -29 32 -1 -3
becam 14 -27 -13 -8
becam_a 6 -5
becam_the 11 -2 -5 -3
becaus -4 4 0 -15
becaus_a -34 26 -2 -6
becaus_he 5 7 13 -5
becaus_i 35 -6 18 -13
becaus_i'm 17 -4
becaus_it 15 22 -6 -5
becaus_my -19 0 -4 -6
becaus_nobody -13 -8
becaus_of -18 -24 -11 -8
becaus_she 7 -24 4 -2
becaus_the -12 14 17 -8
becaus_they 20 9
becaus_you -15 34 -7 -16
becom 30 -12 10 12
becom_a 16 -8 1 46
becom_of 6 -21
becom_the -7 -17
bed -22 -8 -9 -15
bed_> -13 14 -5 -10
bed_and -4 3
bedroom 4 14
bee 26 -37 13 -5
bee_and 3 -14
been 0 -3 12 23
been_> 10 -25 18 -6
been_a 12 4 -19 -14
been_able 43 -29 -11 -3
been_about 4 26
been_ask 27 1 -5 -11
been_at 5 17 -6 -4
been_doing 23 -35 -7 -2
been_found -19 -5 -6 -2
been_given 3 -29 9 24
been_going 21 32
been_good 18 -23
been_here 8 39
been_in 13 -18 -13 -14
been_known -25 28
been_left 0 37
been_look 12 -10
been_made -10 55 -3 -7
been_nam -18 -8
been_no 13 -8
been_offer 24 -31 -2 -6
been_on 3 5 -9 -16
been_out 30 -7 -13 -8
been_paid -14 -6
been_put -18 14 -5 -5
been_replac -13 -7
been_seen -30 -14
been_set -24 24 -1 -4
been_shown -18 71 -12 85
been_sign -17 32
been_so -22 -16 -9 -4
been_somebody 22 -30
been_taken -1 -12
been_taught -26 42 -10 41
been_the 13 -14 -9 -6
been_think -23 -39
been_through 16 17 -6 -8
been_to 0 -17 -8 -8
been_told 13 -37 -3 3
been_used -11 6
been_using -21 17 -6 43
been_wrong 27 2 16 -8
befor -12 9 -4 33
befor_> -27 11 -5 -8
befor_and 22 52 -5 -6
befor_any -20 17
befor_anyon -47 53 -4 52
befor_he 24 -23 0 -6
befor_i 16 -17 -4 -6
befor_it -23 -17 5 -12
befor_me 46 10 0 -4
befor_she 19 1 -11 -5
befor_that 6 -7 -5 14
befor_the -30 52 -13 -18
befor_them 24 -23
befor_they -3 18 -3 -8
befor_we -18 -13
befor_you -49 14 12 3
beforehand -23 35 -1 39
began -30 8 -8 3
began_to 1 1 -3 -5
begin -30 12 -5 3
begin_> -1 3 10 4
begin_a 10 18
begin_at -5 -14
begin_in 6 4
begin_on -7 17
begin_thi -10 8
begin_to 10 -33
begin_with -41 23 -5 -8
beginn 41 20 -2 -4
beginner -15 40
begun 38 6 0 10
begun_to 35 -6 7 14
behalf 10 -13
behav -19
behaviour 8 -1 -3 -5
behind -20 11 -3 -17
behind_a 10 -14
behind_and -23 -21
behind_the 11 -1 12 -7
behind_them -43 4
being 39 -18 29 23
being_a 42 22 10 -4
being_able 2 -11
being_ask -5 -2 -6 4
being_good 13 -16
being_in 19 -11
being_the 42 -49 33 -3
being_told 17 -13
belief 34 -8
believ 16 12 23 -5
believ_> -3 5 15 20
believ_i 22 8 -11 -3
believ_in 28 -40 16 -5
believ_it 26 1 26 -1
believ_that 2 38 -8 -6
believ_the -1 4
believ_you -19 16 -3 -2
bell 1 -22 -5 -6
bell_> 10 -20
belong 1 -26 -18 -8
belong_in -22 -8
belong_to -7 -27 -13 -5
below -41 -13 -5 -6
below_> -14 -8
below_the 0 -17 -3 -3
belt -14 19 -2 31
bench -2 21 -8 -8
bench_> -18 -17 -2 -5
bend 1 -32 -5 -8
beneath -38 -12 -2 -3
benefit 1 5
bernadett -14 -39
besa 0 0 -1 -6
besid -30 38 -12 42
besid_her -10 20 -7 31
besid_it -1 8
besid_me -9 9 -2 9
besid_the -21 7 -3 -2
best 21 -10 23 5
best_> -21 -7
best_of -8 -8
best_part 24 16
best_thing 17 15 -1 -4
better 14 -25 21 -9
better_> -2 -9 -4 -5
better_at 17 -9 5 -3
better_than 16 11 -10 2
between -10 -13 -18 10
between_0 5 -22 -3 11
between_> 2 13 -1 -5
between_a -11 -18 -2 -7
between_ten 1 -18 -1 -6
between_the -25 -13 -6 13
between_them -18 19 -4 -6
between_two 2 -22 -5 -4
between_us -18 40 -1 19
beyond -2 -22 -3 3
bicycl 7 -17 -2 102
bicycl_> 2 -9
bid 7 30 -1 -2
big -5 -6 -10
bigger -7 -25 18 -2
biggest 16 -12
bik 0 0 -2 -2
bill 4 2 -3 -5
bin -9 -5 -6 -10
bin_> -7 -7 -3 -2
binder 28 -32 -2 -3
binder_> 19 -23
biologist 11 -29
biology -9 4
bird -4 -7 -4 30
bird_and -24 -5
birth -20 -8
birthday 22 -38 -8 -4
birthday_> 22 -17 -5 -3
biscuit -4 9 -6 -7
biscuit_> 12 4 -3 -3
biscuit_tin -3 17
bishop -44 -38 -2 -3
bit 2 14 -6 4
bit_> -16 18 -5 -6
bit_of -3 11 -4 -9
bite -19 -13 -3 76
black -46 0 -6 -5
blad -23 10 -2 -5
blam -17 56 -4 48
blank 11 -10 -3 16
blind -6 -20 -2 26
block 11 17 28 26
block_> 9 12 43 -5
block_and -4 2
blood -38 16 -6 -10
blown 24 17
blue -32 -7 -11 -11
board 42 12 -8 9
board_> 16 12 -2 -3
board_a 13 -19
board_and 21 32 -1 -6
board_has 9 -9
boat 2 -13 -6 -6
boat_> 12 -13 -4 -2
body -2 -1 -6 7
boil -12 -29 -2 -3
boiler -20 3 -2 50
bold -5 32
bold_> -5 28
bolt -29 19
book -15 15 -16 1
book_> 29 9 -10 19
book_a -14 3
book_about -14 14 -3 -6
book_again -2 30
book_and 5 -6 -5 -5
book_at 13 -25
book_for -29 48 -3 -5
book_on -13 -7
book_say 11 -13
book_the 3 17
bookkeeper -2 25
boot 3 8 -7 -8
boot_> -6
bor 21 -24 76 -6
border -12 -14 -4 -5
border_> -9 -15
bore 7 -17
born -33 16 -5 -11
born_> -1 -10
born_in -18 -12
borrow -16 -30 6 -8
boss 68 8 -9 -8
boss_> 36 21 -7 -3
boss_and 12 -20
botanist -18 -4
both 35 -5 34 -25
both_> 29 -11 -3 -2
both_are -8 -13
both_end 13 12
both_halv 20 -4
both_in 24 -9
both_of -5 14 -4 -6
both_sid 13 -18 10 -3
both_tim 18 -25
bottl -44 18 -5 -3
bottl_> -21 -27
bottom -7 -7 -5 -11
bottom_of -9 -14
bought -22 6 9 -11
bought_a 2 33 -5 -3
bought_in 5 2
bought_the -10 -13
bound 7 47
bowl -13 -37 -3 -3
bowl_and -6 -21
box 5 13 -5 20
box_> -6 -44 -7 -9
box_and 11 33 -1 25
box_for 28 -21 8 -5
box_in 33 27
box_mark 28 -14
box_of -27 14 -2 -3
box_on -19 9 -1 -3
boy 20 -26 -9 -11
bracket -32 39 -3 -5
bracket_> -14 18
brain -8
brak -2 -31
branch 9 -16 -6 -10
brand 23
brandão 0 0 -1 -3
brav 45 -12 -7 -5
brav_> 14 -26 -2 -3
bread -36 -48 -2 -6
bread_> -31 4
break -19 22 -8 2
break_> -9 31 -3 -4
break_and -4 4
break_it -22 -6
breakfast 11 -24 -8 -4
breakfast_> 9 -14 -4 1
breakfast_and -7 7 -4 -5
breath -9 0 -9 4
breath_> 8 -14 -5 -3
brenda 0 0 -4 -4
bridg 26 -32 9 -5
bridg_> 27 -12
brief -6 -3 -4 -5
brief_> -17 1
brief_and 3 14
brilliant 38 -46
bring 4 16 -20 -8
bring_a -8 18 -3 12
bring_her 14 -5
bring_in 0 7 -8 -7
bring_it -11 -17 -8 -6
bring_the -14 1 -2 -3
bring_you 18 14
bring_your 22 41 -1 10
broad 29 8
brochur 0 -50 -2 -2
broken -12 1 -7 -2
brother 15 -31 -11 -10
brother_> 0 8 -2 -3
brother_in 10 -12
brought -34 -20 -2 11
brought_in -7 -15 -1 -2
brought_it -8 -5
brought_the -23 17 -2 31
brought_to 22 12
brought_up 9 20
brown -48 -28 -4 -5
brown_envelop -8 8
brush -23 6
bucket -12 -29 8 -5
buddy 3 8 -3 -3
budget 14 16 17 -3
budget_> -9 -43
budget_and 24 24 -4 -3
budget_for -15 -12 -2 -3
bug -6 -16
build 37 -5 42 15
build_> 36 -16
build_a -22 27 -7 22
build_i 29 -21 23 -5
build_skill 10 53
build_the 11 30 -3 1
build_who 9 -13
build_with 12 -26
built 20 -18 6 5
built_a 8 19
buri 15 15
burn 16 -7 -5 -4
burner -5 43 -5 28
bursary 21 -14 -2 -3
bus -30 -12 -8 -7
bus_> -5 10 -4 -5
bus_and 16 -14
bus_stop -13 -36
bus_timetabl -23 -9
business -16 -14 -7 -6
business_> 10
business_school 2 27
busy 34 -12 -7 -6
busy_and -9 -18
but -5 2 3 1
but_a 1 -38
but_i 9 -16 -16 -7
but_i've 20 -7
but_if 5 -13
but_it -5 42 -12 -6
but_no 21 -16
but_not 1 -20
but_on 28
but_one -17 -3
but_she 9 -2 -5 -3
but_the -43 1 -5 -7
but_what 12 -10
but_when -5
but_you -13 -13
button -48 27 -6 -9
button_> -28 34 -3 -4
buy 0 -26 -11 -12
buy_a -7
buy_it 19 -10
buy_the -17
buyer -10 1 -1 -3
by -1 -1 -2 30
by_0 14 33 -5 -6
by_> -5 -29 -2 48
by_a -19 -26 -2 -17
by_accident 15 -15 -1 -6
by_an -6 8 -5 -1
by_and 21 -30
by_any 8 -13
by_anybody 20
by_april -6 5
by_being 20 -1
by_christma 20 5 20 -2
by_day -5 6
by_eleven 19 -26
by_email 12 13
by_eye -11 5
by_five 18 -28
by_four -2 2 -3 16
by_half -9 13 -1 -6
by_hand -22 10 -3 5
by_heart -16 20
by_her 10 -18 -4 -5
by_himself -21 -22
by_his 9 -5
by_it -18 -1
by_law -6 8
by_line -14 41 -6 36
by_me -13 -16
by_my -7 -14 18 -6
by_myself 2 15 20 -3
by_name 3 30
by_noon -21 -8 -3 -8
by_now 16 -19
by_october -9 32
by_one -13 -23
by_peopl -22 29 -6 44
by_side 46 19
by_six 9 30
by_some -2 -9
by_somebody 1 -13
by_someon -14 51 -13 20
by_step -15 23
by_telephon 6 -11
by_that -16 18 -6 -3
by_the 2 -16 4 8
by_then 1 14 -4 14
by_thre -17 2 -1 -6
by_two 19 -27 -4 -12
by_video 16 -11
by_way -10 -33 -2 -7
by_wednesday -15 11
by_week 2 14
by_which -10 8
by_whoever 0 -15 -3 -1
by_you 3
by_yourself 15 -10
c -12 12 -8 -13
cabinet -13 3 -3 -5
cabl -19 -25 -3 -4
cabl_> -18 -8 -1 -1
cach 0 0 0 -4
café -11 -59 -5 -5
cake -6 12 -5 -6
cake_> 4 11 -3 -5
cake_in 10 4
calculation -5 -7
calculator -7 11
calculator_> -6 9
calendar -3 -24 -5 -4
calendar_> 10 -7
calibration 34 -20 -3 -4
call 5 4 -3 -8
call_> 5 14 -4 -5
call_a -4 -1
call_an 7 8
call_and 1 -17 -2 -5
call_for 1 12
call_from 6 -2
call_in 9 8
call_it 14 7 -8 -8
call_me 28 28 -4 -6
call_mr -21 -23
call_out -20 10
call_that -10 7
call_the 1 15 -1 -3
call_them -9 -3
call_with 25 -32
calm -26 47 -3 -3
calv -7 35
came -17 7 8 -13
came_> -11 10 -5 -3
came_away 24 -28
came_back 16 8 -6 -6
came_by 6 -10
came_down -9 20 -3 -7
came_for -19 21
came_from -3 22 -6 -3
came_here -10 17
came_home -4 4 -2 -3
came_in -15 5 -8 -9
came_into -11 8
came_on -11 -32 18 -8
came_out -10 12 -12 8
came_round -21 29
came_to -28 21 -11 14
came_top 0 -23
came_up -12 8 -3 -4
came_with -1 2 -2 -4
camera -6 -18 -4 -7
camera_> 8 -38
camp 30 -42 -2 -4
campaign -6 -32 -3 -6
campu -28 -12 -1 -3
can -4 3 32 38
can't 14 -1 4 22
can't_> -21 -13 -10 -8
can't_ask 45 -21 40 -8
can't_be -9 -20 -4 6
can't_do -10 18 9 10
can't_find 17 -8 12 -10
can't_get 8 8
can't_help 9 -3
can't_look 11 10
can't_make 5 14
can't_put 33 -12
can't_read -17 27 -7 42
can't_say -18 -11 -7 36
can't_see 2 -1 -7 -5
can't_tell 39 -10 17 -15
can_> 2 -10
can_ask 24 20
can_be -26 38 -11 7
can_carry -21 7
can_count 0 -19
can_do 9 19 -3 -12
can_feel 7 -8
can_get -12 -8
can_go 29 1 31 15
can_hear -16 -3 25 14
can_help 20 -25
can_hold -20 18 -5 17
can_keep 33 -5
can_make -15 -8
can_now -9 -9
can_only -9 2
can_read 4 5 -10 -8
can_say 13 19 15 39
can_see -29 -14 -14 -9
can_still 3 -14 -8 -3
can_stop 40 -5
can_take 4 37
can_teach -14 6
can_tell 35 -18 26 -5
can_wait 7 -11
can_writ 9 -28
can_you -15 3 -3 -5
canal 29 -28
cancel -26 -9
candidat -16 15 -5 -5
cannot 28 8 15 -15
cannot_be 1 -7 -7 -6
cannot_do -8 49
cannot_tell 36 3
canteen -7 15 -3 -2
cap -23 -20 -3 -5
capacity -12 24 -1 -2
capital 29 24 -7 -6
capital_> 3 33 -4 -2
captain 46 27 17 -3
caption -1 1 -2 -6
car -2 -33 23 -1
car_> -2 -25 31 17
car_about 20 -17
car_park 0 10 -5 -6
carbon -19 -27
card -32 8 -5 -8
card_> -2 3 4 -8
card_for -5 21 -4 8
card_with -17 2 -3 13
cardiff -27 -25
care 18 2 -10 -7
care_> 10 47
care_and 7 -32
care_of 27 -15 -3 -1
career 97 -30 -7 -6
career_> 47 -35
career_and 29 -10
career_break 14 49
career_or 15 -4
careful 15 -24 5 -9
careful_> -6 11 -3 -4
careful_person 5 -7
carelessness -9 36
carer -6 -33
carol 0 0 -1 -7
carpet -48 22 -3 -2
carpet_> -33 5
carri -6 -19 -7 -11
carri_0 -24 -10
carri_on -9 -3
carriag -25 -38 -1 -3
carry 15 -16 32 11
carry_a -17 -34
carry_it -9 -4 44 36
carry_on 10 -8 -5 -5
carry_the 24 -22
cas -8 30 -6 -4
cas_> 10 26
cas_and 5 33
case 10 -4 10 -6
case_> -8 13 -6 -6
case_study 22 16 -2 -2
cash -14 8 -7 1
casualty -13 5
cat -18 22 23 14
cat_> -1 8 34 -2
catalogu 20 -12 -1 -5
catch -9 35 -9 8
category -5 -11
cater -16 15
cathedral -13 23 -5 -7
cathedral_> -2 24
caught 24 5 -8 -15
caught_up 7 9
caus -6 -19 -7 -7
caus_> -8 -1 -4 -4
ceas 20 -30
ceil -25 21
cell 13 -1 -4 9
cell_> 7 -12
censu 0 0 -1 -2
cent -29 -34 -8 -10
cent_> 9 -4 -3 -4
cent_and -14 4
cent_of -6 7
cent_the 13 -26
cent_were -8 14
center 16 -4
centr -43 30 -7 39
centr_> 3 11 -1 45
central -21 16
century -42 -35 -1 -5
century_> -18 -3
certain 42 -36 -9 27
certain_that 15 -8
certifi 5 59 -2 -5
certificat 51 -3 19 -4
certificat_> 26 -21 -2 18
certificat_and 22 -43 59 -6
certificat_are 11 -30
certificat_in -10 -14 -6 -6
certificat_that 7 35
certification -32 39
chain 1 2
chair 28 -2 8 4
chair_> 8 0 -9 -7
chair_a 26 14 -3 -5
chair_and 2 14 -7 -4
chair_in 35 -14 -3 -2
chair_the -9 16
chair_who 7 -5
chairman 19 -3 -3 -5
challeng 49 -28
chamber 17 -12 -3 -1
chamber_> 15 -15 -3 -1
chanc -2 15 -10 -3
chanc_> -16 3
chang 7 -4 -5 -28
chang_> -10 -3 -5 -5
chang_a 9 32
chang_and -9 55 -2 -2
chang_as 37 -4
chang_from -2 5
chang_how 32 5
chang_it -19 15
chang_my 7 -28
chang_of 36 -11 9 -4
chang_one -22 -20
chang_the -6 -5 -1 -7
changeover 0 0 -1 27
channel -20 -2
chapel -16 6 -1 -2
chaplain 9 -37
chapter -8 9 -12 1
chapter_> 15 18 -3 26
chapter_four 0 0 -4 -6
chapter_on 3 -5 -4 -4
chapter_thre 5 12
character -21 51 -6 92
character_and -18 2
charg 10 -5 51 -14
charg_> 20 30 -8 -7
charg_and -18 -23
charg_of -3 -2 -3 -7
charity 27 21 -6 -10
charm 11 17 -4 -5
chart 0 4 -11 13
chart_and 22 -11
chas -1 -5
chat 36 9 -1 -1
cheap 15 12
cheaper -9 -6 -2 -2
check 6 13 -7 49
check_> 13 -15 -2 -4
check_a -12 23
check_it 20 -23 12 -8
check_on -5 17
check_that -2 12
check_the -3 -4
check_with -32 17
checker -17 -2
checklist 10 59 -4 1
checklist_and -6 7
cheek -11 -11
cheerful 19 -29 42 -3
chees -36 -18 -2 -3
chees_> -24 -36
chef 20 37 31 -7
chemistry -3 19 -8 -4
chest -27 38
chief 37 -38 30 -9
chief_executiv 26 -28 9 -5
child 18 9 9 11
child_> 18 -29 32 -5
child_and -1 -4
child_in 3 -6
child_who 12 30
childhood -5 -11
children -2 -26 14 -17
children_> 14 -2 -2 -4
children_and 1 -24
chip -13 -12 -1 -1
choic 12 0 -4 17
choic_> 17 -15
choir -9 -19 -5 -3
choos -17 -28 4 -3
choos_> 25 -28
choos_a -32 19
choos_the 13 -10
chos 7 -6 -5 -6
chos_the -4 5
chosen -17 -35 12 -6
christen 21 -4
christma 31 -39 20 -9
christma_> 21 -11 22 -3
christma_and -2 -8 -3 -4
church -27 -7 -3 -4
church_> 5 32
circl -11 -3
circu -14 -30
circuit 9 12 15 -9
citation 4 7
city 1 -28 -8 -6
city_and -17 -21
civil 7 29 -4 -6
claim -9 -31 -7 -8
clamp 0 0 -3 5
class -6 8 14 -9
class_> 29 12 -5 -10
class_and 7 8
class_at -15 -38 -5 -7
class_in 29 30
class_on -17 -10
classic 2 -13
classroom 30 38
claus -28 -24 -6 -7
clean -3 27 -11 -13
clean_the 19 -3
clear 5 4 -9 -13
clear_> 24 -11 -4 -2
clear_and -40 10
clear_on 20 17
clearanc -8 16 -1 11
clerk 9 20 -7 7
clerk_> -3 9 -4 -3
clever -1 6 -7 -5
cleverer -13 14
click -23 5 -1 -2
client 25 20 6 -15
climb -9 -19 -6 2
climb_and -9 -11
climber -17 -16 -2 -2
clinic -19 19 -6 -4
clinic_> 0 -5 -4 -2
clinical 14 11 -2 -2
clinician -9 2 -3 -2
clip 7 -31 -2 -6
clipboard -10 -1
clipboard_and -2 -7
cllr 2 -29 -5 -5
clock -39 18 -5 4
clock_> -14 14 -6 -6
clock_and -4 -13
clock_with -32 30
clos -14 -11 -13 -2
clos_> 3 6 -6 21
clos_at -20 11
clos_it -13 0 -1 -2
clos_on 2 -33 -1 -12
clos_the -3 -8 -4 -3
clos_to -1 -7 -2 -3
clos_with -15 -11
closer 0 -4
closer_to -7 10
cloth -7 -3 -3 -4
cloth_> 1 -8 -1 -1
cloud -7 4 -1 -5
club 31 31 -8 -10
club_and 10 -29
co 36 -22 -4 -7
co_author 15 -5
coach 11 -24 -8 2
coach_> 7 -12 -1 -3
coach_a -7 -10
coach_on 18 39
coast -5 -20 -1 -2
coat 18 6 -8 -10
coat_> -2 5 -6 -4
coat_on 16 0 -2 -6
cod -19 35 -2 -7
code 19 27 1 -13
code_> 34 26 -1 -2
coffe 10 -9 5 17
coffe_> 29 19
coffe_and -28 11
coffe_with 21 -3
col -22 23 -3 20
cold -24 -20 -13 8
cold_> -31 38 -3 13
cold_and -16 20
colleagu 10 -16 -4 -2
colleagu_> 8 -35
colleagu_and -25 3
colleagu_are 15 -13
colleagu_in -20 -8
colleagu_of 28 -9
colleagu_who 17 -1 -10 -6
collect -22 -40 -3 -7
collect_the -22 8
collection -8 -51 -8 -5
colleg -17 13 -11 15
colleg_and -1 -12 -8 7
color 13 24
colour 20 0 -6 2
colour_> 11 11
column -22 2 23 19
column_> -4 36 -4 -9
column_and -15 4
column_to -26 7
com 7 -11 7 -3
com_> -20 9 -3 -4
com_and -5 -8
com_at 5 25
com_back 23 6 27 -6
com_from -6 -53 -2 -2
com_in 22 -11 -5 -3
com_next 2 -6
com_on 9 40 -1 4
com_out 31 1 18 -5
com_to -15 22
com_up 17 -15 3 -8
com_with -12 -10
combin 5 42 -1 -3
come 0 3 28 -5
come_> 3 -18 40 -3
come_about -8 3
come_and -14 -71 5 -6
come_back 1 17 -7 -9
come_for -13 -4
come_from -13 17 -4 -8
come_in 12 39 14 7
come_out 0 18 -1 -7
come_round 12 40
come_through 26 -27
come_to -45 -9 -8 -8
come_up 15 -34 41 -7
come_with 25 -9
comfort -5 -29
comfortabl -20 -14 -7 -3
comma 27 6 -1 -4
command 5 -49
comment 24 15 -3 -7
comment_> 12 1
comment_on 21 19
commercial -33 35 -2 -3
commission 27 -19
commit -1 -13
commitment -13 6
committe 15 -21 1 -3
committe_> 24 -3 9 -5
committe_that 2 21
common -21 -9 -3 -11
commonest -7 -10 13 -2
communication 5 -2 -2 -4
community 18 1 -5 -5
companion 7 56 -1 -1
companion_> 1 7
company 42 -28 -1 -16
company_> 24 -19 -9 -9
company_and -25 -22
company_has 4 -6
company_in 25 -23 -5 -2
company_is 26 -23
company_that 20 -23
company_with 10 23
compar 0 29 -5 -5
compar_with -15 14
comparison 14 32 -2 -6
competenc 41 29
competenc_> 37 26
competency -9 34
competent 13 21 -10 3
competition 4 -22
complain -1 -30 -9 -7
complain_about 13 -27
complain_of -5 -4
complaint -1 -13 -7 -7
complaint_> -7 -5
complet -19 13 -5 -13
complet_> 28 -26
complet_and 1 9
completion -36 -39 -3 -9
complianc 2 36
compost -21 7
compulsory -43 17 -6 -12
computer -19 -18 -2 -6
con -10 19 -3 -8
concern -9 20 2 3
concern_> 0 -16
concern_the -13 31
conclud 7 21
conclusion -15 8 -4 4
concret -19 38
condition -18 1 -6 -7
condition_and 2 2
conduct 6 -14 6 -7
conferenc 24 -4 22 -6
confess 8 -14
confession 13 -14
confidenc 59 74 -12 -12
confidenc_> 29 48
confidenc_and 24 37
confident 12 1 0 19
confirm 3 -10 -6 31
confirm_that -8 9
conflict 36 16 -3 -1
confus -17 8 0 -4
congratulat 16 -11
congratulation 26 -14 -1 -3
congratulation_> 13 -10 -1 -1
connect -41 25
connect_to -19 4
consent 1 13 -6 2
conservator -12 1
consider 26 -24 21 -6
consider_the 17 -17 18 -3
consist -9 22
consist_of -21 12
constabl 0 0 -3 -2
consult 3 -12 -2 -2
consultant -8 -15 -5 -8
consultant_who 4 -9
consultation 13 -15 -5 -5
contact 39 -21 -4 -6
contain -21 -3 -5 31
contain_a -19 1
contain_the -6 -10 -3 9
content -28 -6 5 -4
content_> -5 5
continu -7 -27 -1 -3
continuity 7 31
contract 20 -23 -14 -15
contract_> 16 4 -4 -7
contract_end -10 -26
contract_run 4 -13
contractor 40 -56 14 -5
contradict 23 33
contrast -24 28
contribut 16 -5
contribution -21 -24
control -20 55 -6 -7
controller 15 40 0 -1
conversation 36 -29 3 7
conversation_> 8 -9
conversation_and 28 -1 -5 31
conversation_with 31 -1 -3 -1
conversion -10 33
convert -12 9 -1 -2
cook 10 -14 -10 5
coordinator 0 0 -1 -3
copi 7 -15 -5 -6
copy -14 -28 -10 13
copy_> 9 -11 -3 -2
copy_it 1 -22
copy_of -16 -15
cor -18 -11
core 6 4 -3 -2
corner -17 -20 -10 12
corner_> -11 -17
corner_of -16
correct -11 21 17 -4
correct_> -2 20 -5 -7
correct_a 17 -20 -4 15
correct_and 31 36 58 -5
correct_on -22 -22
correction -1 -5 -3 47
corridor 10 -7 33 -9
corridor_> 6 -6 63 -6
cost -17 -2 -18 4
cost_0 -12 -6 -2 -1
cost_> -11 -14 -4 -5
cost_a 12 28
cost_about 1 -11 -1 -1
cost_and 19 13
cost_us 2 5 -4 -5
cost_you 11 -11
cottag 6 -8
could 13 2 58 42
could'v 26 -7
could_> 4 24 -5 16
could_ask 22 -1 -10 -6
could_be 22 4 23 -6
could_do -18 25 -9 10
could_find -26 -6 12 31
could_get -5 -13
could_give 17 -24
could_go 9 -7 14 -6
could_have 7 -7 22 37
could_i 22 -28
could_learn 26 24
could_make -13 14 -2 -3
could_not 1 20 5 5
could_recit 12 8 -8 25
could_ring 21 -11
could_say -6 5 -3 29
could_see -7 3 5 -4
could_stop 6 -14
could_tell 6 -23 26 -14
could_we -6 -4
could_you 15 -41
couldn't 33 25 32 14
couldn't_do 8 10 -6 -3
couldn't_have 24 6 4 -8
couldn't_read -7 -25
couldn't_see 6 39 -5 -7
couldn't_tell 41 7 1 -8
council 4 0 -5 -4
councillor 23 -7
counsel 45 -21 -3 -3
counsell -2 17
counsellor 23 -30
count -28 5 -8 6
count_> -20 4 -7 4
count_and 36 7
count_as 2 -14
count_the -20 18 -6 -8
count_to -21 6
counter -8 -30
country -5 -40 -1 -14
country_and 6 -31 -3 -2
country_for 13 -3
county -46 39 -12 45
county_> -5 44 -5 -6
county_and -31 -5
coupl 20 7 15 -3
coupl_of 20 19
courag 21 -2
cours 10 3 2 -27
cours_> 21 -20 8 -8
cours_about 5 7
cours_and 8 14
cours_are -21 19
cours_for 3 12 -3 -3
cours_in 27 -24 -4 -6
cours_is -18 46
cours_of -3 -6 -2 11
cours_on -3 -33 -6 -6
cours_with 17 5
court -31 -38 35 -7
court_> -17 12 -4 -2
courteou 10 -17 -6 -5
courtesy 14 -8
cousin 40 16 -4 -5
cover -30 12 -12 -18
cover_> -9 17 -3 -2
cover_it 31
cover_the -7 7 -3 -6
cow -7 37 -5 21
cow_> -2 16
coward 5 27 -7 57
crab 0 0 -1 -2
crack 5 23 -2 6
crack_> -1 9
craft 22 -11 15 -5
craft_and 12 -13
craftsman 58 22
cran -9 -64 -7 -6
crash -6 -31
crat -19 -24 25 -6
creativ -8 4
credit 24 -6 -4 -6
creditor -13 3 -2 -1
crew -28 9 -7 12
cri -23 46 -11 -12
cri_in -10 12 -7 -6
crisi -11 -8
criteria 19 -4 -6 -9
crook -13 6
cross 11 14 -11 2
cross_over 39 24 -1 -3
cross_the 1 -17
crowd -16 8
cruis -26 -31
crush 16 -30
cry -33 21 -7 -5
cry_> 7 -14
cry_and -25 38
cultur 4 -5 -3 -2
cup -9 -14
cupboard -14 1 -7 -5
cupboard_> 12 -5 -2 -1
cur -4 19
curator -15 -26
current -31 -54 -8 -5
current_> -3 -23
curriculum -27 42
curv -11 -3 -6 19
cushion -35 -47
custom -19 -38
customer -31 -14 -9 -14
customer_> -34 30 -4 -5
cut -20 27 -12 36
cut_> 15 -5 -4 -5
cut_off -28 27 -4 9
cut_out -2 7 1 -2
cut_the -21 9 -2 -5
cv 25 -20 20 -7
cycl -20 -19 -1 36
d 2 -13 2 -5
dad 25 12 -9 -4
dad_> 42 4
dai -7 58 -5 11
dairy 11 -14 -2 -4
dairy_> 7 -21 -2 -3
damag -24 2 -2 -4
danc 15 0 -6 -3
danger -17 22
dangerou -4 -6
dar -1 -12
dario 28 45 -3 -4
dark -16 -2 -9 14
dark_> -18 11 -1 15
dashboard 6 11 -5 -6
dat -34 16 -7 -13
dat_0 -16 -12
dat_> -6 -17 -2 -3
dat_are -6 12
data -16 11 -9 -9
data_> -3 -1 -3 -4
databas -34 26 -2 5
date -12 -45 -9 39
date_> 24 -41 -7 68
date_and 7 -8 -1 -8
date_of -28 -44 12 -7
date_on -4 -18
datum 7 37 -2 -3
daughter 3 12 -12 -13
daughter_> 22 7
daughter_had -4 9
dawn 8 -19
day -9 5 -23 1
day_0 11 11 -4 -6
day_> -13 3 -10 -25
day_? -28 -13
day_a 31 4 7 -6
day_after -28 -15
day_and -29 13 -11 15
day_at -11 15 0 3
day_befor -19 -9
day_by 9 7 -2 9
day_cours -11 -9 -1 -7
day_eight -7 15
day_for -19 -26 -1 12
day_four -3 -27
day_from -5 8 -1 -9
day_have -16 9
day_i -5 23 9 -2
day_in 22 8 -7 -7
day_is -18 28
day_of 29 40 -2 -1
day_on 17 5 -4 15
day_one 7 2 -3 -5
day_or -29 25
day_sinc 22 -41 11 -3
day_they 6 -12 -4 -5
day_to -27 -18 -2 5
day_two -4 -4
day_with 18 14 -5 25
day_workshop -15 32
day_you 7 8
daylight 9 19
dead 16 18 38 35
dead_> 11 -10 62 -5
dead_now 0 10
deadlin -14 7 -5 20
deaf -24 50 -3 -5
deaf_> -8 33
deal 11 4 2 11
deal_of 18 -19 -5 -6
deal_with 5 20
dealer -24 7 -4 26
dealt -24 -17
dealt_with -21 -15
dean 23 -32 -1 2
dear -7 7 -3 17
death -2 18 -2 -4
decad 0 -43 -10 -8
decad_> 12 -39
decad_and -24 26
december 12 -4 -4 51
december_> 3 -12 -1 -10
decent -12 -21 -7 -4
decid 37 -15 15 -13
decid_> 8 -35 20 -6
decid_for 4 -8
decid_if 29 26
decid_on 7 14
decid_that -11 14
decid_the -26 -9
decid_to 22 44
decid_what 11 -1
decid_whether 14 -20
decid_which 10 2
decimal -26 20 31 -4
decision 57 -21 35 4
decision_> 8 -9 -12 -5
decision_and 41 32
deck -6 -4
declar 2 -47 -4 -3
declaration -11 -31
declin 0 -35 -2 -3
declin_to -13 -21
deep -11 12 -2 -2
deeper -5 -10
deeper_than -4 -9
defend 14 -2 14 -6
defend_it 0 11
deferr -7 8 -1 -1
defin 13 38
degr -18 21 -7 -6
degre 15 16 -7 2
degre_in 17 4 -5 10
delay 12 -29 -2 -6
delet 11 -58 -4 -3
delet_it 12 -35
delight -8 -18
delight_> -11 -21
deliver -27 11 -2 -4
delivery -30 -20 -2 -4
demand -11 37 13 -1
demand_> 13 38
demonstrat -8 43
demonstration -28 43
denis -20 -16
dentist 6 11
dentistry -15 13
department 25 0 19 -8
department_> 10 7 -2 -4
departur 19 -6 9 -4
depend 3 -39 11 -8
depend_on -6 -32 -5 -4
deposit -2 -10 -2 -6
depot -20 4 -1 -4
depreciation 2 30
depth -24 12
deputy 42 -39 -4 -6
describ 2 36 27 -15
describ_> 2 26 -7 -5
describ_a 5 23 -7 -4
describ_as 25 2 -9 -3
describ_the -22 22
description 22 -2 -9 -5
description_and 2 11
deserv 46 -7
design 5 -39 15 11
design_> 22 -25
designer 11 14 -9 39
desk 17 -22 21 7
desk_> 4 5 25 27
desk_and 16 -2 9 -7
detail 49 -39 -5 -2
develop 30 -33
develop_her 40 -27
developer 15 46
development 34 -4 -3 -3
development_> 15 -12
devic -28 15
diagram -7 15 -3 -6
diagram_> -6 11
dialysi -19 -7
diary -5 21 -4 -8
diary_> 15 10 -1 -2
did 3 5 2 13
did_> 8 8 12 55
did_a 0 -14 -10 -11
did_and 4 -24
did_i -2 22 -6 -5
did_in -1 -2 -6 -7
did_it 13 26 26 28
did_not 32 10 48 -21
did_noth 9 -13
did_one 3 -3 -4 -1
did_she -43 22 -3 -2
did_so -15 8
did_that -3 -12 2 -4
did_the -15 18 -12
did_they -29 -21 -6 16
did_thi -4 29
did_two -17 -7
did_what -11 0 -4 -5
did_you 20 -8 -4 -2
didn't 9 15 -26 22
didn't_> -15 7 -7 23
didn't_come 14 -25 -3 -5
didn't_go 11 12
didn't_have -26 18
didn't_know 19 61 -12 67
didn't_say -15 9 -9 -7
didn't_tell 24 -5
didn't_think 10 9
didn't_you 0 3
die -2 25 -5 -3
died -13 -8 -10 -10
died_> 11 9 -5 -4
died_and -4 -13
died_in 10 -11 -3 -1
died_on -27 -6
differ -9 4 3 -6
differenc -1 8 3
differenc_> 0 -18 19 -6
differenc_between -16 3 -3 -6
differenc_in -6 -24 -6 -4
different 19 -4 -8 21
different_> 23 -7 -3 -5
different_and 17 29
different_one 10 -20 9 -5
different_thing 0 15
different_word 6 15
difficult 42 19 16 -6
difficult_conversation 2 -9 21 -6
difficulty 18 12 -1 -3
digger 0 0 -3 -3
dimension -20 33 -2 31
din -17 -22 -4 -6
din_room -4 -23
dinner 38 -35 -12 -12
dinner_> 23 -41 -1 -2
dinner_with 7 12
dip 23 -29 27 -6
diploma 26 -3
direct 3 -28 -3 -4
direction 27 37 -5 1
direction_> 10 -14
director 62 -15 22 -13
director_> 18 -28 -6 -2
director_of 27 -11
disagr 2 23 11 -5
disagr_with 15 27
disappoint 13 0 7 -5
disappoint_> 10 -2 15 -3
disaster 14 -15
disaster_> 27 -17
disciplin 0 -27 -3 -7
disclosur 9 -8 -5 -5
discount -23 10
discover 18 -31 24 7
discover_that 14 -28
discuss 28 -6 14 -8
discuss_it 8 10
discussion 38 -7 -4 -4
discussion_> 42 -14 -1 -2
discussion_of 4 -26
disguis -38 -20
dishonest 27 -10 3 -3
dislik 5 -19 -4 -3
dispatcher 19 -34 20 -2
display -24 14 -3 -1
disput 13 -22 -7 -7
distanc 0 -8 -5 14
distanc_> -7 36
distinction 20 -27 -3 -4
distinction_> 9 -7
distinguish 2 -19
distress -20 17
district 14 4 -5 15
divid -22 12 -1 50
do -2 8 -15 25
do_> 4 14 -16 12
do_? 11 -1 -6 -4
do_a 1 28 -2 -7
do_about 20 -1 -6 -7
do_all 7 -19
do_an -20 19
do_and 7 -26 -5 -4
do_anyth -3 -24
do_different -22 -6 -3 -4
do_each -25 27
do_first 13 -9
do_for -5 9 -2 -5
do_i 34 3 -5 -3
do_if -13 0 -3 -4
do_in 49 19 -5 -6
do_is -6 -1 13 8
do_it -16 64 -21 34
do_not -13 16 -10 14
do_now 10 -13 -3 -3
do_on -15 25
do_one -13 23 31 -7
do_so 6 -19
do_someth -28 21
do_that -32 -1 -2 -2
do_the 4 34 -12 13
do_them -15 42 -4 7
do_they -15 11
do_thi -14 27 -6 20
do_was 35 8
do_we -14 -6
do_what -8 -5 -6 -7
do_when -4 -21
do_with 2 27 2 53
do_you -1 -5 14 -16
doctor 0 -11 -15 -9
doctor_> -34 3 -7 -3
doctoral -24 -13 -3 -4
doctoral_student -28 -6 -3 -4
doctorat 17 -1 -7 -4
doctorat_> -4 10
doctorat_in 6 12 -3 -3
document -7 8 -7 -1
doe -11 20 -21 29
doe_> -39 36 -5 -5
doe_a 16 -36 8 -7
doe_and -12 -10 -4 16
doe_any -32 -11
doe_it -19 34 -6 16
doe_not 42 -19 -8 13
doe_one 3 -7 -1 -3
doe_that 20 14 -2 -4
doe_the -54 15 -2 -4
doe_thi -23 45 -5 27
doe_to 16 1
doesn't -13 9 21 -5
doesn't_have -25 18
doesn't_know -13 25 -8 -3
doesn't_mind -11 12
doesn't_say -2 12
dog -28 -9 -8 -8
dog_> -18 3 -5 -5
dog_was -7 10
doing 26 1 -3 19
doing_> -14 33 -5 -7
doing_it 9 19 11 23
doing_the 10 5
doing_thi 15 -9
dollar 1 -33 -2 -3
dolor 0 0 -1 -5
domain -29 58
don't 8 -8 -9 -28
don't_> -9 -7 -11 -7
don't_be -20 -10 -6 -6
don't_believ 34 6 -9 -4
don't_go -13 -25 -6 -4
don't_have 25 -42 7 -13
don't_know 50 16 7 -6
don't_mean 5 -16 -7 -4
don't_mind 4 17 -5 -3
don't_need -12 -46 0 -10
don't_read -29 -13
don't_say -7 -26 55 -5
don't_send -21 -39 -8 -2
don't_take -17 15 -3 -6
don't_tell 20 -29 3 -3
don't_think 7 12 13 -4
don't_want 3 16 -4 41
done 0 0 -7 18
done_> -8 -3 -7 -10
done_? -5 -6
done_all 10 -4
done_by 4 2 -5 12
done_in 15 36
done_it -24 27 -16 34
done_so -4 -6
done_the 19 -15 30 -8
done_thi -12 -4 -4 -2
done_what 3
done_with -12 6 -2 17
donor -6 23 -2 -5
door 10 -36 -13 -9
door_> 4 0 -10 6
door_and 12 1 -3 -5
door_for -19 12
door_open -14 -28 -2 -4
door_shut 1 -36
dose -37 17
dot -39 -26 -4 -4
dot_> -21 -24
doubl -5 -17 -2 -3
doubl_> -3 6
doubt 38 14 0 -11
doubt_about 5 21
doubt_that 15 16
dough -10 8 -4 7
down -13 19 -25 3
down_> -14 14 -10 -4
down_? -21 20
down_a 2 25 -4 -5
down_again -31 9
down_and -15 -28 18 -7
down_as -5 -10 -3 -4
down_for -9 -2 -3 20
down_in -25 -5 -4 -6
down_on 2 36 -7 -11
down_the 9 -3 -6 4
down_to -9 9 -9 3
down_what -3 -30 -5 -7
down_with -8 40 -7 3
download -2 6
downstair -13 -20 -3 -9
dozen -17 41 -6 -6
dozen_of 7 25
dr -7 -29 -5 -6
draft 49 -17 21 -10
draft_> 25 -33 -3 -4
draft_a 23 14
draft_the 28 -4
drag -26 -12
drama 5 -18 -6 -4
draw -19 13 -15 80
draw_> 21 0 -5 23
draw_a -28 26 -6 126
drawer -12 -11 -11 -6
drawer_> -28 15 -7 -5
drawing -16 14 -5 12
drawn 1 -9 -12 4
drawn_the 24 -14
dread 0 16
dreadful -15 3
dream -18 38 -10 -4
dress -25 -26 -2 -3
drew -21 22 -6 9
dri -46 -45 -2 -4
drift 23 -20 6 -4
drill -16 43 -6 -28
drill_> -13 16 -2 -10
drink -18 -18 -5 -7
drink_> 9 -3
driv -14 -1 -7 -11
driv_> 3 35 -4 -6
driv_a -11 -4 5 -2
driv_to 11 -14
driven -30 38 -3 9
driver -41 -5 -9 -9
driver_> -29 12 -5 -2
drop -41 9 -5 -1
dropp -2 -14 -5 -5
drov 13 -37 0 -6
drov_a -14 12
drov_home 21 -9
drown 11 12
drug 1 28 -3 2
drunk 19 1
dry -34 -14 -6 -13
dry_> -6 -19 -1 -2
due -28 -5 -5 -5
due_in -32 16
due_on -18 3 -1 19
dull -27 0 -6 124
dummy -24 18 15 22
duplicat 2 -39 -1 -3
dur -26 41 -4 -3
dur_a -15 35
dur_the -19 2
duration -2 19
dust -1 -3 -2 -2
dutch -9 18 -2 -3
duty 15 -31 -5 -5
duty_> 1 -16 -2 -1
e 12 -22 -3 -9
e_mail 10 -8 -6 -5
each -18 27 2 65
each_> -29 22 -2 10
each_and -33 34
each_is -33 32 -3 6
each_month 10 0 0 -7
each_of -28 27 3 -14
each_one -2 41 -6 45
each_other -10 13 -6 -17
each_participant -32 49
each_person -5 28
each_step 4 39
each_time 31 -35 28 -7
each_week 19 18
each_with -15 30 -5 7
ear -15 -25 -4 -17
ear_> -27 -12 -4 -6
ear_and -26 12
earlier 3 -14 -3 -2
earn 7 22 -5 -8
earth -1 18 -6 -8
ease 40 -19
easier 27 -67 13 -6
east 17 22 -1 -2
easter 17 -6 25 -7
easter_> 13 -7 3 -3
easy 7 16 -4 -4
easy_> 6 -9
eat 1 -12 -9 -9
eat_> 3 -16 -5 -4
eaten -48 -12
eaten_> -24 -5
edg 16 20 -3 -3
edg_> 8 12 -4 -3
edge -3 4 -5 -9
edit 4 -6 -3 9
edition 9 -11 -4 -4
editor 14 41 -4 -3
education 24 -14
eel -44 -12 -2 -5
effect -34 24 -3 10
effort -7 -1
egg -13 -15 -7 -6
egg_> -9 -23 -2 -3
eight -25 10 14 68
eight_> -16 11 -7 -14
eight_and -12 -7 -5 -9
eight_day -20 9
eight_hundr -4 -24
eight_minut -35 31 -2 -6
eight_of -24 35
eight_peopl 10 -18 -1 -10
eight_tim -15 16
eight_week -15 11 -2 -11
eight_with 5 -17
eight_year 36 -10 -10 -14
eighteen 4 2 -7 19
eighteen_month 5 -18 -2 -3
eighteen_year 10 2
eighty -41 -14 -5 -8
either 20 -9 1 2
either_> 9 -9 -13 11
either_of 9 -4
elbow -19 48 -4 19
elder 21 -9
elect 27 -16
electrician -8 -28
electronic 12 10 -3 -2
eleven -6 6 -18 67
eleven_> -34 16 -4 18
eleven_and 43 23 -3 -10
eleven_box 3 7
eleven_day 5 24
eleven_minut -19 5 -2 -4
eleven_month 0 -6
eleven_of 4 -20 -4 20
eleven_peopl 6 5 -4 19
eleven_thing -7 -10
eleven_thousand -3 3
eleven_tim 4 -10 7 -9
eleven_week -26 20 -2 36
eleven_year 9 3 -14 38
eleventh -36 9
else 2 -10 20 -15
else_> -17 -15 -2 3
else_and 11 -10 -5 -5
else_had 10 -16
else_i 18 -2
else_in -13 -29
else_is 6 -29
else_to 13 27
else_was 5 -6
elsewher 17 2 -3 -4
elsewher_> 21 -11
email 2 5 1 -13
email_> -25 -27 -3 -3
email_and 12 5
embarrass 29 -16
emergency -15 2 -4 -6
employ 5 -38 17 -6
employe 33 28
employer 0 6 -2 -7
empty 16 0 0 25
empty_> 16 15 -2 13
empty_the -14 -14 7 38
encourag 29 -4
encouragement 77 -42
end -19 15 -1 24
end_> -18 6 -10 22
end_and 9 -23 -6 -7
end_at -4 24
end_date 9 36
end_each -26 21
end_in -9 -16
end_of -3 6 17 13
end_up -16 12
end_when -16 20
end_with -31 29
end_you -44 35
energy 7 -15 -3 -2
engagement 8 -34
engin 1 -9 -4 -7
engineer 17 -8 -2 -19
engineer_> 8 3 -2 -3
engineer_and -12 -24
english -7 -16 -3 -2
enjoy -4 -28 -1 20
enjoy_it 9 11
enormou -14 -24
enough -1 18 2 -13
enough_> -3 63 -3 -2
enough_for 7 7
enough_that -27 -10
enough_to 22 -1 18 -5
enter 21 34 -6 10
enter_the 7 1
entir -37 -21 -5 -6
entitl -22 37
entitl_to -25 39
entry -27 1 -2 -6
envelop -13 -8 -5 -9
environment 24 14 -2 -2
equal 49 -1 25 -4
equipment -13 -5 -6 -11
equipment_> -1 5
error -15 34 8 -28
error_and -8 16
escap -11 -41
essay -22 29
establish 36 -33 -8 -3
estat 0 -1 -1 -3
estimat -15 -9 -1 -1
estuary -3 -30 -2 -2
ethic -16 18 17 6
euro -45 4 -4 -3
europ 5 -28
evacuation 27 16
evaluation -13 8
even -6 -26 -5 17
even_> 16 -30
even_a -11 -6
even_and 12 2 -5 7
even_class -27 -7 29 -8
even_of 12 7 -5 -4
even_on 17 14
even_the -5 -7
even_to 23 8
evening 35 34 -8 6
evening_> 30 -15 -3 -5
evening_a 7 9
event -2 3 19 -3
eventual 19 2 -3 -2
ever -28 4 19 74
ever_> -25 -18 -6 -6
ever_been -34 16 -8 43
ever_done 8 -14
ever_had 28 6 38 -5
ever_said 2 -13
ever_sat -19 25
ever_shown -6 28
ever_sinc -3 -11 48 -8
ever_taught -9 28
ever_told -34 42 -11 53
every -7 1 44 40
every_day 0 -9 9 7
every_few 22 -12
every_friday -2 -16 -3 -7
every_month 38 7 -7 -4
every_night -32
every_one -25 9 5 5
every_other -24 12
every_quarter 1 13
every_so 27 -15
every_sunday 26 -7
every_time 12 -11 -2 29
every_week 9 23 13 -5
everybody -6 -6 21 10
everybody_> -17 -2 -4 -3
everybody_else 18 -6
everybody_has -6 -9 -2 -4
everybody_know -28 15
everybody_was -4 -12
everybody_who 3 0 41 32
everyon 1 4 16 41
everyon_agre -25 24
everyon_else 17 5
everyon_i 18 12
everyon_in -13 -6 -4 -6
everyon_is 3 8 -2 -4
everyon_look 36 23 -2 -2
everyon_on -37 -5 -2 13
everyon_say 9 -9
everyon_that 10 -9
everyon_who -12 18 23 21
everyth -18 -16 16 10
everyth_> 7 -16 -6 -5
everyth_and -17 0 -4 -6
everyth_else -26 -11 -3 -4
everyth_in 0 5 -5 -2
everyth_is 4 -27
everyth_that 16 5 20 -6
everywher -19 22
eviction 0 0 -6 -1
evidenc -7 -53 0 -8
evident -2 18
ewe -21 9 -5 -3
exact -8 0 73 -16
exact_> 4 -21
exact_the 2 4 90 -4
exact_what -31 26
exact_wher -11 18
exam -13 59 -6 -14
exam_> 4 -4
exam_and -13 7
examin 18 12 36 -18
examin_a -8 5
examination -12 -30 -5 -23
examination_> -20
examination_in -12 -10
examination_on 4 13
examiner 18 -35 8 -22
exampl 21 19 -6 9
exampl_> -11 17
exampl_and 18 -18
exceed -4 -23 -4 -2
excellent -10 -7 -6 -7
excellent_> 12 3 -2 -2
excellent_and 12 -10
except 7 -11 -6 -5
exception 8 -12
exchang 6 19 -2 -5
executiv 48 -39 5 -7
executiv_> 12 -10 -1 -3
exercis -27 38 -6 -2
exercis_> 11 1 -2 -6
exercis_and 32 44 -1 -5
exercis_in -38 -1
exhaust -7 8
exist -7 -12 59 -1
exist_> -17 -4 82 -4
exit 1 -26 -4 -5
expect -17 -12 17 -4
expect_and -2 -15
expect_in -13 -32 -3 -2
expect_to -28 -4 -4 10
expens 20 -31 17 -5
experienc 36 9 -7 5
experienc_> 1 4 -6 -2
experienc_and 24 9
experiment -19 -1 -3 -2
experiment_> -9 5
expert -16 48
expertis 13 56
explain -10 8 -16 23
explain_it -5 17 -6 26
explain_the -23 2 -5 23
explain_to 9 -9
explain_why -18 2
explanation 18 23 -2 -3
export -27 -22 -3 6
expression -12 24
extension 2 -34
external -16 5 -1 -3
extinguisher -14 6
extra -8 30
extra_practic -2 27
extrem 22 -30 -4 -2
eye -25 29 3 -16
eye_> -28 35 -2 -5
eye_for 24 28
eye_shut -13 14 -2 -5
f -4 -16 -6 23
fac -27 -41 -3 -3
face 18 14 19 -15
face_> -2 13 -14 -5
face_and 8 2
facilitator -5 -3
facility -8 -10 48 -8
fact -8 26 -8 26
fact_> -1 5 -2 -3
factor 4 -17 -2 -5
factor_of -14 -23
factory 5 -39 -3 -4
faculty 12 -20 -3 -4
fail -1 49 -11 -29
fail_> -23 17 -2 -4
fail_on -4 30 -5 -8
fail_the -20 -6 -1 -7
fail_to -9 -9
failur 30 -27 4 -7
faint -11 -13 -1 -4
fair 32 -31 -4 -9
fair_> 35 -25 2 -4
fall -27 0 -12 -4
fall_> 18 -4 -4 -3
fall_and -13 21
fall_in -19 -25
fallen -6 -34 22 -5
fami 30 -31 18 -9
fami_> 16 -9 -4 -2
familiar -5 17
family 12 -33 -4 -9
famou -29 -31
far -19 -39 8 10
far_> 14 8 -2 -1
far_as -38 -8 -5 7
far_end -11 -27
far_more -10 -33
farm 15 19 48 -3
farm_and -25 10
farmer 0 19
fast -26 5 -7 37
fast_> -26 26 -4 50
faster 31 22
faster_than 3
father 70 -39 31 -14
father_who -7 22
fatigu -5 12
fault -9 23 -14 -31
fault_> -12 -7 -9 -9
favour -3 2 -3 -3
favour_> -4 -7 -1 -1
fear -9 20 5 -7
fear_> -15 3
fear_of -17 9
featur -14 41
february 13 13 -6 -18
february_0 14 -10
february_> 16 10 -3 -11
february_and 13 17 -1
fed 10 6
federation 4 -17 -3 -2
fee -5 -22 27 -8
fee_> -28 -14 -2 -2
feed -19 -22 -1 -5
feedback 2 26 -2 14
feedback_> 27 -4
feedback_on 13 1
feel 11 8 -10 -7
feel_> -15 8 -3 -2
feel_like 13 -18 -1 -1
feel_that 27 6 1 -7
feeling -16 3
feet -3 7 9 87
fell 15 5 -5 -13
fellow -28 24 -2 8
fellowship 30 -15
felt -7 18 21 -12
felt_like -5 -2
felt_sick 3 -10
felt_that 21 -5 -3 -3
fenc -7 22 -2 -2
ferry 0 -26 -3 -6
festival 4 -42 92 -1
fetch 3 16
fever -15 12
few 19 -23 -7 -13
few_of 19 -10 -4 -4
few_week 23 -18 -3 -3
fewer -4 -3 -4 -10
fewer_than 1 -15 -2 -8
field -10 4 -10 -15
field_> -2 -27 -5 -3
field_and -7 1
field_who 8 18
fifteen 1 14 -8 21
fifteen_> -1 8
fifteen_minut 9 25 -2 18
fifteen_year 27 -22 -4 -4
fifth -29 -16 -10 29
fifth_of -18 -4 -3 -5
fifty -12 8 7 19
fifty_> 0 18
fifty_and -18 5 5 8
fifty_eight 0 -21 -1 8
fifty_four 24 14
fifty_minut 15 -3 -1 -2
fifty_one 18 -11 -5 24
fifty_thre -10 7 22 -10
fifty_year -33 14
fig 8 -12
fight 6 -25
figur -24 10 18 35
figur_> -2 -29 -6 -9
figur_and -8 -14 -6 34
fil -36 48 -9 2
fil_> -28 3 -2 -3
fil_and -17 37 -1 22
file 4 56 -13 21
file_> 16 -16 -3 -6
file_a -11 15
file_with 5 6
fill 28 -23 24 -21
fill_in 32 -29 2 -14
fill_it -7 -3 24 -7
fill_the 34 -16
film -27 -12 -7 26
film_> -17 1 -3 30
filter -31 10 -4 -3
fin -20 -33
final -38 4 -9 4
financ 26 17 -8 -6
find 18 -3 17 23
find_> 14 9 -2 -2
find_a 23 2 13 -4
find_it 7 -29 -7 -6
find_out 14 7 10 12
find_that 26 -24 -4 -6
find_the -34 34 1 42
find_you 5 -13
finding 28 4 -1 -4
finding_> 20 -10
fine 23 2 43 29
fine_> 17 6 -12 9
finger -43 25 -4 8
finger_> -22 32 -2 19
finish -10 7 25 -15
finish_> 5 -11
finish_in 13 15 32 -2
finish_it -12 -5 44 -5
finish_on -26 4
finish_the -14 -15
fire -6 -28 -8 -16
fire_extinguisher -12 5
firm 7 -20 18 13
firm_> 13 -21
firm_of 15 -3
firmwar -8 -27
first -1 3 16 -5
first_> -1 -3 -12 -11
first_? -10 14 -3 -3
first_aid 12 2 44 -6
first_and -23 1 -4 17
first_attempt -50 31 -3 17
first_class 5 -18
first_day -22 26 -2 -2
first_fortnight -6 4
first_half -19 -7
first_in 20 -5 -2 -1
first_is 23 34 -5 -4
first_meet -49 7
first_month 41 5 -4 -3
first_name 3 -17 -4 -2
first_of -36 35 -3 2
first_one 15 24 -5 -3
first_or -4 -26
first_quarter 12 33
first_thing 7 -10 2 -7
first_thre 0 -6 21 3
first_time -8 -8 -9 -9
first_try 35 -15 32 -6
first_two -12 24 -4 -4
first_was 22 5 -2 -2
first_week -18 0 -4 -4
first_winter 11 29 -5 -2
first_woman 3 11
first_year 28 -6 11 4
fish -21 28 -7 9
fish_> 9 13
fit 6 -14 -7 17
fit_> 19 -29
fit_on -16 -10
fitness -9 -31
fitt 27 -15 -3 -7
fitt_to 50 -21
five -13 13 -5 77
five_> -28 7 -8 -13
five_and -15 34 -2 5
five_day 1 11 -3 8
five_in -5 22 -2 -7
five_minut -20 20 -5 9
five_of -26 9 -4 -17
five_on -23 27
five_peopl 5 3 -2 10
five_thing -17 16
five_tim 2 18
five_week 8 -5 -3 4
five_were 9 27
five_with -9 10
five_year 18 -30 3 -16
fix 13 -37 -9 4
fix_> 21 -68 -2 -3
fix_it 33 1
fix_the -3 -10 -2 -1
flag -32 3
flask -11 -23
flask_> -8 -16
flat -34 -27 -7 -15
flat_> -15 -32 -2 -2
flat_with -19 -21
flatmat -6 26 -1 -4
flatter -24 15
flew 25 31 -3 -4
flight -6 18 -3 -7
float -23 1 -2 -6
flood -2 31 -4 -5
flood_> 5 25 -1 -1
floor -21 -9 -9 -15
floor_> -17 -41 -5 -8
floor_and -31 -6 -2 -3
floor_at 7 5
floor_of -20 10 -3 -5
floor_with 11 14
flour 10 -7
flow 7 30 -3 2
flowchart 0 0 -3 -2
flower -46 8 -3 -2
flower_> -43 3 -3 -2
fluid 28 12 -2 -8
fly 0 -8 -2 -5
foam -29 -15 -2 30
focu -25 52
focu_is -31 33
fold -26 14 -3 -5
folder -11 -12 -5 20
folder_> 5 -22
folk -14 43 -5 -4
follow -11 -3 -17 -6
follow_> 6 -15 -2 -3
follow_a -27 38
follow_and 21 -17
follow_him 5 13
follow_it 13 13 -6 -4
follow_the 1 -28 -1 -5
follow_up -41 -28 -4 -2
fond -5 -3
fond_of -17 10
font 1 14
font_> 1 13
food -19 8 -3 -6
food_> -12 37
fool -22 6
foot -29 -25 -7 22
foot_of -20 17
football -24 -10 -2 -8
football_> -18 -7
footnot -37 -41 -4 -6
for 0 0 0 9
for_0 -16 -2 -6 19
for_> 8 0 14 -1
for_? 29 -20 8 -2
for_a 2 -3 -23 17
for_about -8 -24 -3 -8
for_all -11 -5 16 -3
for_an -10 -10 39 -14
for_and -4 -36 27 -7
for_another 16 16
for_any 21 -23
for_anyon -34 -20 -4 -3
for_anyth -6 8 -6 27
for_as 3 -26 34 7
for_being 16 -3
for_by -8 -25
for_discussion 27 -17
for_each -51 44 -10 38
for_eight 25 6 -3 21
for_eighteen 4 -6
for_eleven -14 -6 -7 34
for_every 7 -21
for_everyth 14 -37
for_fifteen 1 22
for_fifty 15 12 -3 30
for_first 8 -15
for_five 3 30 -10 -16
for_forty -10 -20 -4 -3
for_four 0 18 -11 -11
for_fourteen 1 13 -7 9
for_good 12 11 -4 -4
for_half -10
for_her 24 -36 2 18
for_him 41 -10 9 -7
for_his -15 -9
for_how 38 39
for_it 20 16 55 21
for_its -6
for_last -14 -13
for_long 22 -12
for_longer 5 -40 21 -3
for_me -41 10 -15 -10
for_money -26 26
for_more 19 9 -9 -4
for_most -18 21 -5 35
for_my 24 -13 8 -5
for_near 0 -9
for_new -9 -29 -1 -8
for_next -28 -35 -2 -3
for_nine 21 -15 -10 -1
for_nineteen 18 -6 -9 -4
for_now 1 -30
for_one 13 26 3 -9
for_other -3 1
for_our 6 4 -2 -3
for_over -2 -5
for_peopl -8 23 -3 9
for_reason 13 -19
for_school -17 8
for_seven -2 0 -8 -8
for_seventeen 3 18 -9 -1
for_seventy -16 -15
for_six -3 22 -8 -18
for_sixty -21 -14
for_some 9 -1 1 -3
for_somebody 20 -1 0 -5
for_someon 20 7 28 18
for_someth -14 -43 -2 -3
for_student 28 -52
for_teach 19 16
for_ten -33 15 4 32
for_that 17 6 -8 -6
for_the 1 -2 11 14
for_their 3 -6 -2 -2
for_them -14 -4 -5 -5
for_thi 1 -5 10 -9
for_thing -3 -10 -2 -2
for_thirty 20 8 -5 9
for_thos -32 -6 -3 -4
for_thre -17 18 -10 -12
for_twelv -6 8 -3 -4
for_twenty 2 -12 -9 2
for_two 3 10 -16 -10
for_us 26 24 0 -1
for_week -14 9
for_what -9 23 -4 37
for_which -24 -44 -3 -6
for_whom -5 -25
for_work -15 4
for_year 8 33 -11 7
for_you 23 -6 10 -9
for_your -14 -21 -6 -7
forc -9 6 -1 16
forecast 10 7 -4 -3
foreman -24 22 -2 40
forget -31 -21
forgiv -27 24
forgotten 8 -2
fork 25 -15 -3 -3
form -11 -22 4 31
form_> -1 -17 0 48
form_a 3
form_and -16 3 26 25
form_for 29 -11 -4 -2
form_has 8 2 -1 -2
form_in -9 6
form_of 3 -6
form_on 7 -9 -4 42
form_open -24 12
form_that -39 10
formal 54 -26 -1 -5
formality 13 -8 82 -2
formality_> 17 -5
format -24 17 -5 -2
former 27 23 -4 8
formula -2 24 -7 7
fortnight -12 36 23 2
fortnight_> -9 16 -6 -9
forty -10 8 -14 62
forty_> 22 -6 -1 5
forty_eight -23 30 -2 12
forty_five 1 -30
forty_four 5 0 -3 11
forty_minut -27 2 -4 26
forty_nine 24 -26
forty_of -30 12
forty_one -22 -20 -6 -14
forty_pag -20 -10
forty_second 9 9
forty_seven -4 -9
forty_six -2 -10 -5 -11
forty_tim 7 -19 12 -13
forty_word -8 31
forty_year 13 3
forum -37 37
forward -26 -32 -4 -3
found -8 5 -10 -9
found_0 -27 11 -3 -8
found_> -1 1 -2 -3
found_a 10 -8 -5 -10
found_in -5 -32 -2 -3
found_it -12 0 -3 -2
found_no -5 -7
found_out 9 36 3 -7
found_that -2 11 -5 16
found_the -7 -14 -3 18
foundation 21 4
founder 42 -62 -8 -12
founder_who 31 -32
four -8 9 -8 45
four_> -7 19 -8 -12
four_and 8 5 -7 -8
four_day 13 11 -1 -9
four_hour -24 43 -4 -8
four_hundr -7 31 -4 32
four_in 10 0 -4 -6
four_metr -16 4
four_minut -26 21 -7 -10
four_more -5 -28
four_of -22 8 -9 -21
four_other -13 14 0 -2
four_pag -11 10
four_peopl -14 7 19 43
four_per -2 -8
four_point 7 -1 -1 5
four_second 6 -9
four_session 2 19
four_star -8 -12 -1 -3
four_thing -13 41 -4 19
four_thousand -17 11
four_tim 12 -5 3 16
four_week 6 -3
four_with 12 18
four_year 14 -15 15 -11
fourteen -16 34 -13 34
fourteen_minut -27 21 -1 -8
fourteen_month 27 15 -6 6
fourteen_year 19 20 -6 15
fourteenth -27 -7
fourth -27 3 17 3
fram -2 -16 -10 20
fram_> -14 -18 -2 -3
framework -17 -24 -1 -2
fraud -29 25 -10 -4
free -41 -34 -10 -4
free_> -26 -35 -2 -3
free_and -28 -36 -3 -3
free_of -17 -24
free_text -11 16 -2 -5
freez -41 28 -4 26
freezer 12 -29 -5 15
freezer_> 11 -11 -3 23
french -23 24
frequent 2 -16 -2 -2
fresh -22 -4
fri 3 27 -1 -1
fri_> 11 33 -1 -1
friday -37 -1 -2 11
friday_> -36 -12 -4 14
friday_and 10 -14 -4 -6
friday_by -8 11
friday_even -22 7
friday_i 16 12
friday_in -33 10
friday_with 10 -9
fridg 7 20 -1 15
friend 10 -3 -13 4
friend_> 38 9 -4 -7
friend_in 18 7
friend_of -5 -37
friend_way -3 16
friend_who 5 -12
friend_with 5 -10
friendship 23 16
frighten 15 -15 21 -9
frighten_> -6 8
frighten_me 12 -30 28 -2
frighten_of 8 -12 11 -5
from -2 1 -7 25
from_0 -26 9 -8 5
from_> -4 -16
from_a -11 35 -17 39
from_across -10 10 -2 -2
from_all -11 -18 -1 -7
from_an -40 28 -6 -1
from_another -14 5 -3 13
from_behind -8 12
from_her 36 -16 38 -4
from_here -8 -36 -9 -6
from_insid 9 -21
from_it 13 34
from_january -2 28 -5 22
from_me -1 4 -7 -3
from_my 21 -26 -4 -5
from_nine -18 -11 -2 -4
from_one -22 10 -4 -8
from_other -5 29
from_outsid 2 16
from_september -3 -4
from_somebody 38 -30
from_someon 13 27 -1 -3
from_ten -20 -14 -4 10
from_that 3 -5
from_the -11 11 -9 10
from_their 15 -27
from_ther -30 16 -5 -9
from_thi 13 -12 -5 -3
from_thos 24 -16 10 -10
from_thre -7 11
from_two -32 -2 -1 -3
from_what -17 21 -4 34
from_which -5 -21
from_your 15 21 -1 21
front -7 26 17 32
front_of 15 10 25 12
frozen -28 20
fuel 2 -16 -3 -5
full -13 -25 13 -12
full_> -20 -22 -2 -1
full_mark 21 -26
full_of -4 11
fume -19 31
fun 2 -40 -2 -4
function -19 32 -3 1
fund -7 -10 -6 27
fund_> -21 -26 -1 -1
funder -8 26 -2 -3
funder_> -18 1
funeral -4 -39 -6 -6
funeral_> 5 -33
fungu 0 0 -4 -2
funny 31 -1 -9 -4
funny_> 25 5 -1 -2
furiou -14 -5
further 27 -25 25 10
further_along 55 7
futur 16 -27 38 -7
g 10 -37 5 -7
gain -4 17 -2 53
gain_> 14 1
game 29 15 -8 -5
gap -8 -9 25 -19
gap_> -6 5 25 -8
gap_and -19 18
gap_between -2 -2
garag -19 31 -4 -4
garden 17 -42 -4 -6
garden_> 12 -9
garnish 15 23
gas -15 10 -4 59
gate 21 -37 4 -8
gate_> 2 -8 7 -5
gather 12 -15 -2 -4
gave 9 12 -6 24
gave_a 2 5 -2 -6
gave_her 21 40 -3 -10
gave_it 10 20 23 12
gave_me -13 25 -7 43
gave_the -14 -10 -8 18
gave_up 5 17
gave_you 3 -9
gear -19 -28
gees 0 0 -2 -2
general 0 17 32 -6
general_information -29 -20
generation 28 -55
generou 8 -5 -4 -2
gent -27 8 -7 -5
gent_that -2 -9
gentl -41 38 -3 -3
gentleman -24 -8 -2 40
geology -1 7
german -11 31
get -16 19 20 22
get_a 0 -2 -7 -9
get_from 3 27
get_it 5 43 -8 26
get_on -15 -14 -5 -2
get_one -2 -1 4 -8
get_out -13 -9 -6 -7
get_past -12 -13
get_the -1 -10 3 -9
get_through -10 13
get_to 1 16 -7 -7
gett -4 -42 -3 -20
gett_a 26 -17
gett_it 7 -37
gett_marri -3 -10
ghent 35 33 -6 -6
ghost 6 18
gift -9 22 2 -7
gift_> -8 15
girl 9 31 -10 -8
girl_> 14 10 -4 -4
girl_call 9 8
giv -21 24 -8 -9
giv_is 5 5
giv_it -13 -13
giv_you 16 39
give 30 -10 41 16
give_a 26 0 7 -6
give_it 15 1 58 -3
give_me 23 41 -4 -5
give_the -11 12 -5 14
give_up 25 -29 38 -4
given 2 -11 0 6
given_> 21 -14
given_a -12 -13 -6 -3
given_for -10 -28
given_it 18 15
given_me 12 17 -4 -3
given_the 0 -8 -6 -8
given_to -15 -16
given_up 24 31 -2 -1
glacier 0 0 -3 -2
glad 7 5 2 -3
glad_to -5 -5 -4 -1
glanc 18 13 -6 -6
glass 4 13 30 -9
glass_> 19 32 49 -5
glov -22 -15 -4 -8
glov_> -2 -3
glov_and -20
glov_on -5 -13
go 6 -13 33 -11
go_> 13 -13 3 -7
go_along 17 18
go_and 18 -12 19 10
go_back 22 -31 15 -5
go_by -14 -20
go_down 11 16
go_for 17 28 -9 -9
go_home -17 16 -9 17
go_in -41 27 -12 20
go_into 25 -32
go_on 40 -8 27 -12
go_out -17 -32
go_the -2 -11
go_through 18 9
go_to 4 -43 -7 -7
go_up 9 -21 -5 -4
go_with 12 -36 19 -3
go_wrong -30 27 -3 -5
goal 9 43
goal_has -26 57
goal_of 6 6
goat -26 -49 -3 -6
goat_> -17 -12 -2 -4
god -38 8 17 -4
god_> -22 2
goe -9 0 18 -12
goe_> -19 3 -3 -2
goe_back -14 9
goe_in -24 -3 -3 -5
goe_into -17 -37
goe_on 22 -54 19 -5
goe_out 11 -6 -7 8
goe_to 1 22 -5 -4
goe_up -17 -32
goe_wrong -8 25
going 15 9 33 1
going_> -10 13 -3 -5
going_back 12 -35
going_by -18 -20
going_for 13 33
going_in 3 -11
going_on -17 19 8 -7
going_to 12 -4 16 -3
going_up 7 10
going_well 11 4
gone 2 6 4 15
gone_> -29 -7 -6 7
gone_and -14 12
gone_from 8 -24
gone_into 13 27
gone_on 19 12 13 -4
gone_over 12 -12
gone_round 19 5
gone_the 8 -12
gone_through -12 31
gone_to -3 7 4 -3
gone_up 5 -42
good 15 -9 -3 -5
good_> 22 -9 -4 8
good_and 19 -24 16 -9
good_at 43 -12 7 -13
good_deal 6 6 11 -6
good_enough 5 1
good_for -10 -9
good_it -9 -10
good_of -20 -23
good_one 14 -8 -2 -12
good_she 9 12
good_with -29 1 -5 -4
goodwill -30 15
gordon 0 0 -7 -3
got 9 4 32 -7
got_0 19 11 13 -5
got_> -9 14 -6 23
got_a 5 -6 -13 -8
got_better 23 -33
got_in 11 36
got_it -34 23 -10 42
got_my 32 33 27 -4
got_one 2 -8
got_the -3 1 26 -5
got_through 4 -10 -8 -5
got_to -1 19 22 -8
got_two -23 -20
got_wrong -8 1 -10 -12
gown -37 -28
graciou -12 8 -2 -1
graciou_> -6 2
grad 37 12 -2 5
grad_> 6 15
graduat 17 15 3 -15
graduat_school 32 -16
graduat_student -12 4
gram -21 2
grammar -29 51
grammar_and -21 25
grand -3 -30
grand_> -3 -27
granddaughter -14 14 -4 -1
granddaughter_who -7 7
grandfather -11 35 -4 -6
grandmother -24 -11 -4 -3
grandson -32 -16 -4 -3
grant 14 1 25 -7
grant_> 22 -19
graph 5 -9 -4 -9
graph_> 1 -2
grass -23 -2 -2 -5
grateful 11 10 -2 -7
great 2 -31 16 -1
great_> 11 -1 -4 -2
great_deal 10 -14 -6 15
great_many -15 -21
green -44 -16 -7 -5
grew 27 -1 13 -6
grew_up 21 3 15 -6
grey -32 5 -6 -8
grey_> -10 10
grid -2 -10 -2 -6
grip -27 -22 -5 -5
ground 4 -52 -4 -8
group 8 38 30 18
group_> 5 8 43 72
group_and 17 6 -4 -6
group_for 2 10
group_in 11 26 -3 -2
group_leader 0 0 -2 -1
group_meet 36 2 -3 -1
group_of -18 22
group_or 8 48
group_that 21 -21
grow 97 2
grow_in 26 2
grown 5 -40 -3 -2
grown_up 3 -13
growth 42 -38
guard -7 8 -2 -6
guess -28 29 -13 33
guess_> -9 28 -2 11
guest -12 39 -5 -6
guid 9 -17 -6 -11
guid_> 3 -7
guid_and 27 13
guid_to 3 6
guidanc 60 -18
guild 36 37
gull -4 -35 2 -4
guy 52 -5 -5 -7
gym -37 -54
h 11 -3 58 12
habit 17 14 -5 35
habit_> 15 7
had -1 2 15 31
had_0 0 4
had_> 10 15 -6 -8
had_a -35 26 2 -21
had_all 13 14 4 -8
had_also 10 19
had_alway 16 14
had_an -9 -12 -5 -4
had_ask 23 -21 1 -4
had_at -17 32 -3 62
had_been -9 6 10 23
had_begun -12 -8 -3 28
had_chang 11 -13 -3 -3
had_come -16 -3 1 32
had_died 5 19
had_done 0 -10 2 -11
had_eight 2 0 -3 -4
had_eleven -9 13 -1 92
had_ever -28 38 -15 82
had_fail -6
had_found -4 -12
had_four -20 18
had_given 11 -9
had_gone 11 -17 -8 -8
had_got 8 -35 30 -8
had_happen -25 31
had_heard -17 5
had_her 1 8 -3 -3
had_him -32 -23
had_his 21 -5
had_i -33 25
had_it -7 58 -12 -4
had_known 35 -1 -6 -2
had_left 11 -12 -2 -3
had_look 1 -10 -2 -11
had_lost -25 19
had_made 3 -20 5 -4
had_me 4 32
had_never -6 24 -17 8
had_nine -10 11 -5 30
had_no 24 -12 -15 -13
had_nobody 5 -13
had_not 27 5 0 4
had_noth 28 -1
had_one 17 2 20 -11
had_only -5 13
had_opinion 13 -16 -1 -6
had_pass 19 -19
had_plann -9 -24
had_put 30 1 35 -5
had_read -32 -4 -5 -6
had_run -1 0 10 -2
had_said 7 2 -6 5
had_sat -8 2 -2 -10
had_seen 2 8 17 -6
had_she 11 -12
had_shown 31 39
had_sign 23 -4
had_six -12 33
had_somebody -13 16 -6 -3
had_stopp -8 -7
had_such 4 -5
had_taken 8 18 -7 -9
had_that -11 9
had_the -17 -7 12 64
had_their -18 10
had_them 7 7 -5 -7
had_thi 22 -11
had_thought 24 2 42 -6
had_thre 9 10 -1 -5
had_to -14 1 1 22
had_told 33 5 51 -5
had_two 2 -11 6 -7
had_used -8 32 -2 -3
had_work -9 16 14 5
had_written -21 6 -4 10
hadn't 24 -31 -5 -21
hadn't_and 6 -6
hadn't_been 4 1 -10 -5
hadn't_known -19 -30 -3 -3
hair -6 -46 -3 -11
half -28 16 -7 40
half_> -26 27 -7 -7
half_a -30 14 -5 10
half_an -23 12 -3 15
half_day 15 -33
half_hour -18 -11
half_of -28 13 3 -19
half_past -8 -37 -1 24
half_term 3 2
half_the -14 6 -4 20
half_you -11 24
halfway 13 -7
hall -18 0 -8 -1
hall_> -12 -33 -1 -2
hall_and -23 16
hall_with 4 -9 -1 -2
halv 10 -1 -6 -1
halv_> 5 -6
hand -26 18 -5 41
hand_> 4 19 -6 -1
hand_a -11 -4 -2 32
hand_and -38 31 -9 25
hand_at -3 -11
hand_back 24 -8
hand_for -12 -4
hand_in -10 19 7 32
hand_know 17 36
hand_me 9 -11
hand_of -13 -4
hand_on -3 30 -3 -13
hand_out 0 -7 8 12
hand_over 9 -18 -2 -7
hand_the -27 -13
hand_them -1 -13 -4 -6
hand_was -12
hand_you -8 15
handbook 4 0 -3 -5
handful -6 2
handful_of -2 17
handl -1 8 -9 -11
handl_and 17 -8
handler 0 0 -3 -3
handout -9 11 -5 -5
handover 39 -8 -2 -6
handsom 0 -9
hang -16 -4 47 -7
happen 13 0 10 -4
happen_> 1 -4 -8 -4
happen_and 9 2
happen_at -8 18 -2 -3
happen_in 23 -34
happen_next -21 20
happen_to 26 5 -14 16
happier -17
happy 2 -21 -8 36
happy_> 22 -27
harbour 16 4 -1 -1
hard 13 -24 4 -14
hard_> 7 5
hard_part 24 23
hard_to -17 -17 -4 -4
harder 15 37
hardest -5 -8 -5 -4
hardest_thing -7 -12
harm 3 8
hart 0 0 -1 -4
harvest 17 2
has 0 -1 13 -1
has_0 21 -12 -3 -2
has_> 13 -8
has_a 13 3 -15 -7
has_already -16 -10
has_an 14 11 15 -11
has_ask 8 -25 -10 36
has_becom -13 -21
has_been -10 -38 -22 -8
has_begun 12 -20
has_chang -22 -13 -3 -2
has_come 12 -9
has_died 0 -6 -3 -4
has_done -7 12 -8 -10
has_drawn -4 -23
has_ever -23 9 19 39
has_found -3 -22 -2 -3
has_given 10 33 -4 -3
has_gone -25 28 -4 12
has_had -10 -20 -7 -5
has_happen 5 -12
has_it 6 23 -6 -3
has_led 30 11
has_look -10 -24
has_made 44 -5
has_met -3 27
has_mov 1 -3
has_never 2 -3 -7 -5
has_nine -17 10
has_no 23 -27 15 -6
has_not 24 22 15 -5
has_noth -6 -1
has_notic 22 1
has_now 13 25
has_one 4 -2 -2 -4
has_put -14 22 -2 -4
has_said 35 -4 -6 -5
has_sat 25 27
has_seen 8 11
has_sent -1 32
has_sinc -2 -20 -2 -4
has_six -11 25
has_sold -5 6
has_start 13 -44 1 -3
has_stopp -3 -3 -3 -3
has_succeed 6 18
has_taken -32 -13
has_taught 10 1
has_the -2 24 4 1
has_thre -20 8 -1 19
has_to -19 49 -13 16
has_told 6 -28 5 12
has_work -5 7 -4 -3
has_written 12 -19 47 -2
hasn't 8 30 20 3
hat -23 9 23 -12
hat_> -4 3 -3 -6
hatch -10 -30
hav -3 -27 8 -11
hav_been 2 -38 24 -6
hav_had 18 10
hav_it -19 -33
hav_the 10 -4 -4 -4
have 1 -1 28 17
have_0 -25 33 0 -6
have_> 0 2 -8 -8
have_a -4 -15 42 -16
have_about -5 15
have_all -34 15
have_already 19 -26
have_also 25 16
have_alway 4 2 -5 -6
have_an 23 2 11 -5
have_and 38 15
have_ask 1 -6 10 -8
have_at 2 -15
have_becom 30 -24
have_been -11 -13 13 5
have_begun 27 15 -5 -5
have_bought -35 19
have_chang 13 35
have_come -12 5 11 32
have_decid -11 17
have_done -4 -1 -11 11
have_draft 35 18
have_ever 9 -26 -3 -7
have_given 0 15 18 -2
have_gone 24 4 12 -4
have_got 2 33 -11 -6
have_had 3 31 -12 -15
have_heard 12
have_i 13 7
have_it -14 8 2 13
have_just -2 14 -6 -8
have_known 14 -9 -6 -3
have_learn 2 20
have_left -22 -15 9 44
have_let -5 -8
have_lik 49 -22 22 -5
have_look 8 14
have_lunch 22 -10
have_made 7 6 -3 -1
have_me 19 1 0 17
have_met 1 -20
have_mov 13 -46 -9 -4
have_my 1 19
have_need 5 39
have_never -34 49 -11 81
have_no 7 -14 0 -6
have_not 38 -19 32 19
have_notic 15 -4
have_now 16 -4 2 49
have_offer -3 -16
have_one 11 19 -11 10
have_pass -1 -12
have_put -1 19 -7 43
have_reach -8 20
have_read 5 0 6 -8
have_said 25 19 19 3
have_seen -5 -22 -4 -6
have_sign -6 6
have_sinc -6 -10 -2 -4
have_some -7 -7
have_spent -12 -16
have_stay 6 11
have_stopp 11 1 -5 -6
have_the -15 -10 -5 13
have_them -1 30 -8 15
have_thirty -22 4
have_thought 35 -37 -1 -3
have_to 8 -15 -10 -33
have_told 24 -18 24 -11
have_tri -6 16
have_two -8 -6
have_until 22 -1
have_walk 20 -19
have_watch 17 4
have_work 14 -21 4 -4
have_written -15 -2 -9 14
have_you 19 -7 -8 -2
have_your -33 -3 -4 12
haven't -2 19 -15 3
haven't_been 14 22 -12 -10
haven't_got 17 12 -6 -9
hay -36 7 -4 -7
hazard 11 28 -3 -4
he 20 -7 18 -12
he' 32 22 7 -5
he'_a 21 16
he'_been 20 -4
he'_fine 15 26
he'_got -15 39 -4 -3
he'_not 25 35
he'_retir -20 -40
he'_thirty 4 -17
he'd 22 -33 12 -23
he'd_been -7 21 -4 -3
he'd_done -23 34
he'd_gone -26 8
he'd_had -16 -7
he'd_have 14 0 5 -1
he'd_like 29 -16 -8 -3
he'd_never 16 -20
he'll 37 -15 0 -5
he'll_do 18 -2
he_ask 12 -4 -15 -6
he_came 9 12 -2 -2
he_can -3 -35 29 -7
he_can't -5 17
he_could 4 25 1 -7
he_couldn't 29 8 6 -5
he_did 18 -4 -9 -7
he_didn't 9 -9 -7 -10
he_died -10 -20 1 -4
he_doe 21 1
he_doesn't 4 -33 23 -5
he_drov 13 -12 -2 -2
he_gave -9 25 16 67
he_goe 31 16 -4 -1
he_got 19 -13
he_had 22 -36 -18 -16
he_has 14 -27 12 -9
he_hasn't 41 45 -8 -3
he_hold 21 -10
he_is 16 -11 15 -7
he_isn't 22 -10 37 -3
he_knew 20 -9 -8 -5
he_learn 4 17
he_left 6 -2
he_lik -9 -14
he_look -7 36 -6 -2
he_mean 15 -4
he_might 15 -13 -3 -3
he_never 2 -7 -4 -8
he_put 7 -11 -4 -6
he_rang 15 11 -3 -3
he_read -12 -1 -5 -4
he_retir 22 -8
he_said 7 -3 -9 -14
he_say 24 45 -1 -3
he_show 9 -14
he_stood -6 18 -2 81
he_told 9 -32 22 -8
he_took 1 -4
he_turn 38 -15 24 -3
he_used 21 -27 -7 -5
he_want 20 -10 15 -4
he_was 9 -7 1
he_weigh -2 11
he_went 14 -3 16 -7
he_would 12 6 2 -4
head 27 14 -11 17
head_> 5 17 -3 -10
head_and -15 2 -3 12
head_back -21 30 -2 16
head_of 52 1 -7 -10
head_teacher -2 14
heading -31 34
headlin -4 -24
health 10 -25 -9 -7
health_> 18 -16
hear 13 -3 24 -15
hear_> 23 8
hear_about 19 -21
hear_it -15 -23
hear_that -5 -20 -3 16
hear_the -37 34 -10 -10
hear_them -13 -19
heard -7 27 -19 41
heard_> 12 12
heard_it 27 8 -4 -4
heard_myself -2 8 -7 30
heard_of -5 7 -4 -9
heard_that -8 -22 -2 -5
heard_the -15 12
heart -22 11 19 25
heart_> -32 23
heart_and 3 3
heat 10 29 -4 40
heat_> 25 10
heater 0 25
heavy 20 -2
hedg -3 30
heel -17 -32
height -10 -18 -3 -4
held -25 13 -8 45
held_on -23 -11 -1 -5
held_the 11 12
help 11 -3 -6 -1
help_> -8 -15 -11 -1
help_? 10 22
help_and 13 15
help_her 12 -2
help_peopl -5 16
help_the 30 -5
help_to -26 1
help_with 31 3
help_you 32 -15
helper 6 7
helpful -9 -6
hen -8 -2 -5 -3
hen_> 1 -8
her 17 7 -9 35
her_> 40 11 -14 -23
her_? 2 -28
her_a 15 23 -3 -12
her_about 29 12
her_again 7 12
her_and 11 -8 -1 9
her_as 20 -52
her_at -5 13 -3 20
her_best 16 -18
her_day -32 34
her_do 16 2 8 -7
her_eye -22 29
her_father 37 -18 -2 -4
her_first 11 -19 -5 -1
her_flat -17 -2 -3 -7
her_for -14 -8 32 15
her_had 10 32
her_hand -11 52 -3 5
her_head 14 1 -6 -7
her_how 22 -15
her_husband 20 9 -3 -4
her_in -5 -9 -2 28
her_kitchen 12 -12
her_mente 34 -14
her_name -25 16 -7 27
her_number 37 5 -4 -3
her_on 3 12 1 -6
her_own 48 3 -10 -9
her_phon 24 -18 -2 -2
her_second 2 12
her_sister -24 16 -2 -4
her_so -6 -7
her_stag 30 -20
her_that 11 7 19 36
her_the 28 34 -3 21
her_to -3 23 -10 3
her_way 7 -13
her_what 23 -4 -6 -2
her_whether 10 -20 18 -5
here 33 11 -25 -13
here_> 0 6 -7
here_a 19 50
here_and -3 21 -10 28
here_are -5 -13
here_befor 27 21
here_by 28 1
here_for 31 21 -1 -7
here_how 3 5 -3 -4
here_i 24 11 18 -3
here_i've 21 7
here_in 25 3 -3 -4
here_is 19 5 -10
here_the 24 -9 -1 -3
here_what 23 21
heron -8 -33
herself 20 10 4 -14
herself_> 16 41 -5 -1
herself_as -10 33
herself_with -1 -18
hid 17 22 -7 -5
hidden -21 29 -6 -3
hierarchy 26 -7
high 2 -30 -2 -4
high_> 6 9
higher 13 -16 -1 -8
highest -9 -27 22 -7
hill -2 10 -4 3
hill_> 20 -13
him 33 -2 -14 -15
him_> 21 -14 3 -9
him_? 33 16 -6 -1
him_a 19 7 -11 -2
him_and 35 0 -9 -12
him_at 9 -22
him_for 21 -3 -6 -4
him_he -4 8 -6 -4
him_how 27 31
him_in 6 -21 -3 -3
him_on 6 26
him_that 26 -10 31 -5
him_the -25 -51
him_to 17 -22 5 -8
him_what 17 -14 -4 -3
him_with 0 19 -2 -5
himself 4 3 -9 -7
hing 24 -26 -2 -3
hing_> 19 -8
hint -1 27
hint_on -1 24
hip -4 36 -3 -2
hir 24 31 -9 -7
hire 24 -14 -4 -8
his 17 -7 9 -3
his_> 5 -11
his_arm -4 -1
his_chair 38 8
his_daughter 14 -17 -3 -2
his_eye -5 10
his_face 1 -17 18 -3
his_father 27 -18 40 -4
his_first -24 1 -7 -8
his_hand 7 35 -2 21
his_life 28 -30
his_mother 15 -1 -4 -2
his_name 14 -13 -3 -4
his_own 18 -21 -9 -5
his_predecessor 18 3
his_son 30 7 -4 -1
his_uncl 12 36 -2 -3
his_wife 1 -5 -7 -3
history -5 -41 -2 3
history_> 12 -17
history_of -24 -31 -1 -4
hit 2 -17 18 -12
hol 0 15
hold 2 -7 -6 8
hold_a 4 2 -6 4
hold_it -2 16
hold_of 30 21
hold_on -15 4
hold_the 21 -6 -6 26
holder 24 -13 -2 -2
hole -4 25 -3 -4
hole_> -5 8
holiday 17 -44 24 -4
holiday_> 35 -30 -5 -2
hom 0 0 -5 -9
home 3 -13 -11 -14
home_> -30 -42 -6 -5
home_and 41 -2 -10 -9
home_at 17 1
home_by -11 -16 -2 -5
home_i 24 9
home_on -33 -15
home_the 8 -2
home_to 6 17
home_with -9 14 -1 -5
homework -19 64 -3 -6
homework_> -13 39
honest 14 18 -4 10
honest_> -2 23 -5 -1
honesty 12 -15
honour 18 -34 -5 -3
hook -30 7 -2 -2
hook_> -16 -8
hop 5 -38 -14 -4
hop_for 11 -40 -7 -2
hope 14 -43 -6 34
hope_that 18 -39
hope_to 7 -14
horn -34 -10 -3 -5
hors -53 -51 -4 8
hospic -2 -3 0 -3
hospital -8 22 -14 -1
hospital_> -30 12 -3 11
hostel -13 10 -5 -3
hot -23 -25 -4 44
hot_and -18 25
hotel 22 -31 -6 -10
hour -12 -1 6 -22
hour_> -14 12 -8 -15
hour_a 1 -34 40 -6
hour_and -15 4 -7 -2
hour_are 3 -5 -4 -1
hour_at -3 -20
hour_for 10 -3
hour_i 2 11
hour_in 6 27
hour_of -16 1
hour_to -16 3 -1 -4
hour_with -18 7 -5 17
hous 5 -14 12 -11
hous_> 30 -31 -5 -5
hous_and 13 -4 -6 -2
hous_in -29 -18
hous_is 10 8
household -9 8
how 4 10 -6 29
how_> 12 24 -3 44
how_a -33 9 15 29
how_did -18 -5 -2 -2
how_do -18 -9 -4 -4
how_doe 6 -33 11 -5
how_far -6 2 -2 21
how_he 21 17
how_i 31 9 -7 -6
how_it 17 -33 -6 -3
how_it' 8 15
how_long -6 10 20
how_many -15 3 -5 25
how_much 5 -29 0 -8
how_often -3 -2 -5 -8
how_one -2 12 8 8
how_peopl 7 6
how_she 15 0 -7 -5
how_the 7 -19 6 -13
how_they -13 4 -4 -5
how_to 10 55 -13 -3
how_you -2 54 -7 7
however -21 -2 -4 -3
hr -3 -15 -6 -6
hum -11 -5 -4 20
hum_> -10 -4 -4 20
human 18 6 -2 -4
hundr -22 12 -18 14
hundr_> -26 -2 -1 -5
hundr_and -18 -17 -7 -15
hundr_day 33 50
hundr_hour -11 9
hundr_kilometr 9 8
hundr_metr 10 -9 -1 -3
hundr_of -2 2
hundr_peopl -17 -6 -2 -7
hundr_word 8 21
hung -17 24 -2 -9
hung_up 4 31
hunt 21 14
hurry 7 -39
hurry_> -13 -18
hurt -12 19 -7 10
hurt_> -2 21 -3 15
husband 27 -23 -8 -11
husband_> -7 -2 -3 -3
husband_and 14
husband_say 16 -6 -4 -5
hut -18 -15
i 13 5 10 2
i'd 22 9 -3 19
i'd_ask 1 -13
i'd_be 32 -18 -15 -8
i'd_been 2 27 -9 -7
i'd_do 18 -23
i'd_done 18 11
i'd_got -18 27 -6 55
i'd_had -32 26
i'd_have 16 -11 11 -9
i'd_like 10 5 8 10
i'd_never -7 2
i'd_put -19 25 -5 5
i'd_rather 25 -8
i'd_thought 13 9 -6 -9
i'd_want 4 6 10 -6
i'll 35 12 -14 -14
i'll_be 33 21 -5 -1
i'll_do -3 33
i'll_have 6 -29 7 -5
i'll_say 7 17
i'm 23 6 22 8
i'm_a 41 -25 13 -13
i'm_ask 26 -19 19 -3
i'm_fifty -5 -1 -1 -3
i'm_forty -4 -2 -1 -10
i'm_going 15 -11 -6 -3
i'm_good -6 4 -7 -1
i'm_happy -9 6
i'm_in 19 27 -5 -3
i'm_look 11 7
i'm_not 22 19 22 32
i'm_sorry -40 1 -5 -3
i'm_still 16 -12 -5 -3
i'm_suppos 26 -5
i'm_the 46 17 -11 -8
i'm_thirty 15 2 -3 -5
i'm_told 3 5 -8 -7
i'm_writ 1 7 -8 -7
i've 16 -5 21 -8
i've_a 16 -3 -6 -6
i've_alway -4 -17 -5 -4
i've_ask 17 -27 30 -7
i've_been 10 -1 -5 -1
i've_begun 32 30
i've_done 31 -17 30 -4
i've_got 19 -22 58 -12
i've_had -2 -4 2 -14
i've_just 17 -13 7 -5
i've_known 9 26 -6 -2
i've_learn 14 -4
i've_met 2 -8 -7 -5
i've_never 9 -5 -14 -2
i've_no 32 -33 55 -4
i've_not 14 -12 -12 -6
i've_noth -7 6 -9 -3
i've_notic 15 1
i've_now 9 5 -3 -4
i've_put 10 -9
i've_read 16 0 -6 -9
i've_said 12 9
i've_sat -30 31 -5 -1
i've_seen 11 -4 -6 -3
i've_stopp 8 9
i've_thought 37 -11 42 -3
i've_told 14 -11
i've_tri -3 19 -5 -2
i've_watch 9 30
i've_written 3 9 -6 -3
i_? 37 22 -1 -1
i_a 22 26
i_admir 27 -35
i_agre 1 -8
i_also 33 -3 -11 -7
i_am 27 9 23 28
i_ask -18 16 -21 -11
i_assum 22 24
i_be 8 0 -2 -2
i_been -25 24
i_began 18 -8
i_believ 19 15 20 -7
i_bought -6 -1 29 -3
i_brought -38 -15 -3 -2
i_call 10 26 -2 22
i_came -4 -27 -10 -8
i_can 32 -13 98 -1
i_can't 28 -20 19 25
i_cannot 29 -1
i_caught 6 8
i_chang 11 -21
i_check 7 -16
i_come 11 24 4 -6
i_correct 5 3
i_could 37 13 38 8
i_couldn't 12 23 -15 23
i_count 40 -17 -3 -6
i_cri -28 29 -5 -4
i_cut -3 45
i_decid -7 1
i_design 10 -29 30 -2
i_did 15 5 -1 3
i_didn't 49 44 -16 -7
i_do 23 0 -15 -10
i_don't 40 2 9 -10
i_drew -4 22
i_driv 10 -18 -2 -1
i_ever 13
i_explain 17 -12
i_fail 18 25 -5 -10
i_feel 15 -26 -7 -3
i_felt 5 12 20 -6
i_fill 9 -22
i_find 8 19 -5 -7
i_found -1 28 -7 6
i_gave 0 28 -7 20
i_get 11 -26
i_give 32 -5 -11 -4
i_go 26 14 11 -5
i_got 1 22 27 -1
i_had 1 18 -24 100
i_hadn't 5 -31 3 -8
i_have 10 4 45 -2
i_haven't 33 7 2 -11
i_hear 22 -2
i_heard 20 19 -9 20
i_hold 12 -20
i_hope 32 -39
i_interview 1 3
i_just -2 -6
i_keep 45 -1 -1 -6
i_kept 16 -18 -5 -1
i_knew 17 -7 48 -4
i_know 27 11 2 -17
i_lack -13 29
i_laugh 3 5 -2 -2
i_lay -15 13
i_learn 10 -18 -4 -13
i_left 7 36 -7 -5
i_let 21 -22 -6 -4
i_lie 14 20 3 -2
i_like 15 1 -8 -7
i_look -2 -1 -11 -5
i_lost 6 -22
i_love 4 -17
i_made 12 -9 43 -4
i_make -10 8
i_may 11 -35 -3 -6
i_mean 15 27 14 20
i_met 9 -24 14 -5
i_might 24 -11 30 -3
i_miss 29 -41 12 -8
i_mov 12 15 -5 -5
i_must 15 17 27 -5
i_near 28 14 -2 -1
i_need 32 45 -10 -7
i_never 0 25 -17 39
i_no -6 21
i_nod -19 30 -2 -2
i_note 6 -27
i_notic 54 17 -9 -9
i_now -2 -8
i_offer -10 4
i_once -6 -10
i_only -7 -23
i_open -23 4 -6 -3
i_ought 4 13 -8 -2
i_pass 8 -30 -2 -9
i_propos 3 14
i_publish 1 4
i_put 5 28 -6 -12
i_qualifi 1 -7
i_ran 1 47 -6 -2
i_rang -8 40 -6 37
i_read -4 23 -9 -15
i_realis 22 27
i_recommend -7 19
i_refus 17 -8
i_remember -23 -24 -7 -2
i_return 2 -8
i_run -14 7 33 -2
i_said 0 45 -19 3
i_sat -10 2 -11 -8
i_saw 16 2 -9 -6
i_say 37 -15 -16 -9
i_scor 20 -27
i_see -12 2 -4 -3
i_send 12 4
i_sent -1 13
i_shall 13 -5 -7 -5
i_should 23 7 21 -12
i_sign -22 -41 -6 -5
i_sit 14 -6
i_sound 6 8
i_speak 26 22 -2 -3
i_spok -1 2
i_stand 28 -42 18 -3
i_start 31 -24 -3 -2
i_stay 26 -25 -10 -4
i_still 7 -14 3 -9
i_stood -15 0 -8 -6
i_stop 8 10
i_stopp 8 -13 -4 -9
i_suppos -27 27 -12 -4
i_suspect 9 -1 -3 -3
i_take 13 -16 16 -5
i_talk 3 -11
i_taught 14 -7 -3 -12
i_teach 14 4 -3 -4
i_telephon 16 -13
i_tell 17 -22 -3 -4
i_test -10 9
i_thank 21 -2
i_then 5 -9
i_think 17 -24 7 -10
i_thought 23 -7 -15 -5
i_told -4 -17 -19 -10
i_took -9 -21 48 -11
i_tri -26 25 -1 32
i_trust 8
i_turn 39 -1 -1 -6
i_type 26 13
i_understood -15 27 -3 -3
i_used 20 -8 17 -8
i_wait 2 15
i_walk 25 -4 12 -5
i_want 35 13 -11 30
i_was 12 -3 2 11
i_wasn't -1 -3 -7 -7
i_watch -14 14
i_went 12 -17 -2 -4
i_wept -6 1
i_will 29 -46 4 -8
i_wish 18 15
i_won't 28 -36 -6 -5
i_wonder 25 -21
i_work 4 2
i_would 38 2 8 -20
i_wouldn't 11 -42 16 -7
i_writ 18 -10
i_wrot 20 -36 -9 -6
ice -9 -36 -5 -8
ice_> -8 -29
icing 13 15
idea -6 18 6 -13
idea_> -9 10
idea_how -16 26
idea_of -5 13
idea_what 4 3 11 -3
ideal -22 18
identical -9 -29
if 5 -12 32 -18
if_a -17 -34 -11 6
if_any 27 17
if_anybody -10 16
if_anyth -6 -29 53 -5
if_he 48 -12 4 -5
if_he'd 24 -5
if_i 66 -12 3 -12
if_i'd 0 -21 -8 -3
if_i'm 45 -30 36 -6
if_it 5 -4 -9 -11
if_it' 20 11 26 -2
if_one -24 25
if_she 11 2 5 -11
if_so 15 -20
if_somebody -5 17 -6 -8
if_someon -20 33
if_that 41 -11 16 -5
if_the -8 -12 -12 -10
if_ther -10 -30 41 4
if_they -14 8 -10 -9
if_we 11 -7 41 -5
if_you -20 -38 -10 -14
if_you'd -24 -10 -8 -3
if_you'r 23 -11 12 18
if_you'v -10 -43 -9 -6
if_your -26 -29 -6 25
ife 0 0 12 -5
ignor 32 -5
ill 16 3 -6 -4
illness 41 -6
ilse -15 33
imag -45 28 -7 5
imagin 10 -5
immediat 5 -4
impact 13 10 -1 -3
impart -5 33
import -30 -14
important -43 11 -5 -6
impress 4 24
impression 21 -7
impression_of 18 -6
impressiv -4 -33
improv -12 -16 -6 8
improv_> 0 -16 -1 -5
in 0 0 12 -7
in_0 -4 -31 19 -22
in_> 24 -9 19 1
in_? -5 -20 -2 -1
in_a -6 -4 3 5
in_about 12 -2 34 8
in_advanc -18 36
in_all -30 33 -2 -11
in_an -28 -7 -6 7
in_and 8 -10 11 -14
in_another 11 47 -3 9
in_any 13 -9
in_april 34 -6 -6 -14
in_at -18 -4 -1 -6
in_august -7 30 -2 10
in_between -12 5 -2 -6
in_both -9 -28
in_bracket -6 11
in_by -47 1 -6 35
in_capital -5 -9
in_case 12 1 -8 -8
in_charg 24 31 -5 -5
in_common -1 -12
in_company 38 -10
in_december 10 23 -2 48
in_doubt 3 -13
in_each -13 -16 8 -6
in_eight -15 7
in_eleven -1 -23 -3 -5
in_europ 7 -12
in_every -20 2 -4 -4
in_fact -9 -5 -4 -3
in_favour -14 8 -2 -2
in_february 18 16 -4 -14
in_five 13 -15 -10 -4
in_for 7 -16 -3 -2
in_forty -11 28 -5 9
in_four -12 16 12 6
in_fourteen -3 -13 -2 16
in_front 20 15 25 11
in_full 5 -21 9 -5
in_ghent 18 12
in_good 18 -42
in_group -12 26
in_her 17 11 -14 -10
in_here 27 6
in_his 4 6 11 14
in_hous -6 0 -4 -6
in_interview 28
in_it 8 3 14 -6
in_its -33 11 -2 -3
in_january 0 -8 0 -14
in_july -29 -1 -3 11
in_june -39 -2 -4 -5
in_law -33 2 -7 -9
in_leadership 19 -17
in_march 18 -12 16 -10
in_may 32 -8 -10 -9
in_me 12 -23
in_meeting 13 12
in_mid 14 9
in_month 33 7 15 -5
in_more 11 14
in_most -34 13 -6 7
in_my 34 25 -16 -22
in_nine 26 -15 -5 -11
in_nineteen 1 5
in_no 0 -7
in_november 31 18 -2 -15
in_october 13 19 -6 -15
in_on -20 0 -6 -5
in_one 22 -1 7 7
in_order -17 -2 -6 -4
in_our 1 5 -3 -9
in_pair -10 31 -2 -13
in_particular -4 -36
in_pencil 5 -5
in_person -7 -5
in_plac 9 61 -2 -4
in_porto -3 16
in_post 19 20 -1 -1
in_red -3 16
in_research 37 -37
in_room 10 -6
in_september 5 24 -5 -15
in_seven 5 -12
in_several 6 -4 10 -6
in_six -1 7 20 -4
in_some 14 -42
in_someon -1 -8
in_spr 14 -14
in_ten -21 7 -3 46
in_that 13 55 -13 21
in_the 0 -1 14
in_their -26 10 -10 -4
in_them 3 -15
in_ther -14 -12 -8 -3
in_thi 7 -19 33 -1
in_thirty -21 -30 14 -6
in_thos 17 -11 -2 -4
in_thre -24 18 -5 4
in_time 37 6 -2 -6
in_to -9 -19
in_touch 3 -2
in_twenty -2 18 -3 -3
in_two 1 14 -3 -5
in_under -15 25 -2 3
in_use 11 -12
in_week 3 44 -6 -8
in_what 13 -20
in_which -2 -11 23 1
in_with 16 -5 -2 -4
in_writ -23 -10 -11 -5
in_year 10 -16 -3 -2
in_your 8 -25 3 11
inbox 18 -10
inch -34 -33 -3 -5
incident 34 -5 -4 -7
includ -29 -20 -13 -7
includ_> -15 4
includ_a -15 -9 -1 -3
includ_the -28 -2 -6 9
incom -11 9 -4 -4
incorrect -32 28
independent 12 -53 -2 -6
index -5 -26 -7 -5
individual 39 -1 31 -8
individual_> 22 -20
induction 2 -22 -7 -15
ine -8 -24 -4 -3
infant 0 -23
inform -5 -17 -2 -2
informal 52 11
information -23 -21 1 -8
inhaler -1 4 -2 -3
inhaler_> 5 -7 -2 -2
initial 12 -37 -4 -2
injection -16 -6
ink -27 -11
inn -26 -23 -1 -3
insid 0 -7 9 39
insid_a -2 -4
insid_of -4 -18
insid_the 4 -14 -2 -5
insid_twenty -17 23
insight 30 -15
inspect -13 5 -5 -3
inspection -6 18 -3 -11
inspector -37 51 -4 35
install -8 11
instanc 5 12
instead 16 -45 -12 -8
instead_i 8 -23
instead_of 9 -20 -7 -6
instinct 12 11 -1 -1
institut -9 -43 -6 4
institution -15 -4
instruct 28 24
instruction 23 36 -4 10
instructor -15 43 -3 36
instructor_and 29 27
instrument 11 -8 3 -10
insult 4 30 -10 -7
insuranc -33 -11 -4 -3
insurer -8 12 15 66
insurer_> 11 -13
insurer_will -1 35
intak 6 0 -4 -7
intak_> 20 -10
intend 25 16 -2 -5
intend_to 16 20 -2 -5
intensiv 12 26
interest 40 -34 1 -9
interest_> 19 -33 -5 -2
interest_and 10 -6
interest_in 12 -20 15 -5
internal -5 -1 -2 -4
internal_audit -4 -1
internet -7 16
interpret -21 23
interrupt 6 0 -2 3
interval 12 1 -8 -15
interval_> 6 -6 -4 -7
interview 28 16 -10 -19
interview_> -14 4 -4 -4
interview_and 4 13
interview_in -1 -13
interview_with -4 -13
interviewer 9 -4 -3 -2
into 10 15 2 16
into_a -17 30 -8 23
into_an -16 -22
into_it 39 2 -6 -4
into_one 20 5 -1 -5
into_the 1 -11 15 -8
introduc 3 -6 -2 -8
introduction 20 -18
invent -22 12 -4 15
inventory 21 -3 -2 -2
inventory_> 10 -10
investor 35 -5
invit 10 9 -8 -9
invit_to -1 35 -3 -2
invitation 20 -21 -4 -5
invitation_> 11 -4
invoic -7 16 -5 23
involv -3 5 -4 -6
inê 0 0 -4 -5
iron 25 -19 -4 -4
is 0 0 29 14
is_0 1 2 -4 60
is_> 23 -9 0 23
is_a -15 6 2
is_about 5 -24 49 9
is_all -4 -11
is_allow 11 5
is_already -8 2
is_also 18 -17
is_an 21 14 -6 -8
is_and 20 -30 11 -6
is_another -9 7
is_as 4 -9
is_at -20 -8 -2 -7
is_being 3 -31 -4 -5
is_brown -18 -6
is_by 24 -41
is_call -6 -36
is_clear 1 13
is_doing 34 -14
is_down -3 -15 -2 -1
is_due -13 -9 -2 15
is_excellent 2 13
is_fine 1 -27 12 22
is_for -29 -7 2 33
is_forty 13 -21 -3 -5
is_four -3 -5
is_free -18 -21 -2 -5
is_going 13 -6 30 -6
is_good 9 -6 28 -3
is_hard -5 -26
is_harder 21 37
is_her -16 -22
is_how 25 -20 6 -10
is_if 23 -1
is_important -20 8
is_in 8 -6 20 -2
is_it 21 -16 -13 -7
is_kept -1 -15
is_kind 29 -9
is_leav -10 -4
is_less 5 -33
is_like -5 -29
is_look -15 2 -5 19
is_love -7 25
is_me -16 -11
is_more 30 -17
is_mov -5 -12
is_my 11 0 -6 4
is_near 15 -44
is_need -35 -15
is_never 31 -10
is_new 5 1
is_nine 17 1
is_no 21 -31 36 -11
is_not 17 21 -17 -3
is_noth -5 -29
is_now -8 -21 -3 -7
is_on -32 -6 -10 -16
is_one -12 -8 6 -9
is_only 14 -2
is_open -16 -28
is_our 13 4
is_over -15 51
is_part 15 -3
is_personal 56 3
is_plann -15 15
is_practical 7 46
is_publish -1 12
is_real 2 -6
is_right -35 35
is_runn -1 34
is_said 35 -28
is_seventy 11 -11 -1 -3
is_she 25 4 -4 -1
is_short -9 25
is_simpl -12 28
is_someon 35 -1
is_someth 6 -2
is_specific 4 20
is_still 2 11 -4 -2
is_that -5 11 9 45
is_the 27 3 35 -10
is_ther 21 -50 -7 -4
is_thi 23 -12 -1 -1
is_to 43 -38 -9 -7
is_told -24 -7
is_too 14 -12 22 -2
is_twenty 23 14 -4 -7
is_up -16 15
is_usual -13 -4 -4 38
is_very 4 16 -4 -6
is_wait 14 6
is_warm 0 -18
is_well -7 2 -2 -2
is_what 40 -22 10 -9
is_when 9 -4 11 -1
is_wher -22 22 -5 -5
is_whether 22 -43
is_why -4 21
is_with -4 8
is_written -7 15
is_wrong 13 -18 -3 -7
is_your -16 -33
island 12 11 13 -1
isn't 4 14 7 -25
isn't_> 16 -30 -5 -2
isn't_a -6 12 -5 1
isn't_going 9 33
isn't_on 14 -10 -8 -5
isn't_the 23 -10 27 -3
isn't_what -13 1 -8 -3
isolat -3 -18 -1 -3
issu 27 9 -3 -9
issu_> -2 -12
it 0 0 22 14
it' 8 1 32 37
it'_a 15 -25 58 -27
it'_about -15 10 18 -7
it'_all 3 -6 7 -5
it'_alway 12 4
it'_an -6 -3
it'_been 11 -13 -4 -12
it'_done 11 11
it'_eleven 19 15
it'_for -12 15
it'_four -1 -13 -7 8
it'_going -42 -5 -6 -7
it'_good 32 -8
it'_in -13 -8 -4 -10
it'_like 41 -11 -6 -8
it'_me 10 20 -4 -5
it'_more 7 -26 15 -4
it'_no -3 11 -5 10
it'_not 15 50 -2 33
it'_on 16 28 -3 -5
it'_only 9 21 -5 -7
it'_quit 2 -34
it'_that -18 5
it'_the 34 -7 31 -24
it'_too -6 -25
it'_two -8 21
it'_what 29 0 -6 -6
it'_your -3 -18 -3 -5
it'd 9 34 -7 -4
it'd_been -14 29
it'll -18 -3 -7 -13
it'll_be -1 11 -5 -7
it_> 3 1 40 -11
it_? -2 23 -9 -7
it_a -12 44 -6 20
it_about -18 -7
it_again -4 -5 26 -1
it_against 30 -32 33 -4
it_all 3 23 -5 -7
it_alon 38 -43
it_aloud -16 -2
it_alway 6 -24 -5 -3
it_an 36 12
it_and 29 17 -3 -24
it_appear 16 6 3 5
it_as -1 15 10 28
it_at -26 1 -8 13
it_back 11 14 -8 9
it_be -18 -4 -4 10
it_becaus 13 -6
it_befor 10 36 -4 8
it_belong -5 -16 -7 -2
it_best 28 -31
it_by 4 27 -7 -4
it_came -24 8 -10 9
it_can 11 35 -8 7
it_can't -10 -14
it_chang 34 8
it_clos 16 1
it_com 3 -30 -7 23
it_concern -24 44
it_cost -12 -25 -7 -9
it_could 7 -10 -6 -6
it_count 9 -12
it_cover -19 -6
it_depend -4 28
it_did 29 -28 3 -9
it_didn't 9 0 -4 -5
it_doe 14 2 -9 -10
it_doesn't -34 8 -3 -10
it_done -26 21
it_down -21 35 -5 11
it_either -2 2
it_end -39 -7
it_feel -14 -5 -4 -3
it_for 12 -14 8 -1
it_four -5 10 -5 41
it_frighten 2 11
it_from -27 35 -13 -6
it_get -2 1 10 -3
it_go 16 -6 -6 16
it_goe -8 -18 -9 -9
it_got 4 -18 -6 -2
it_had -14 -19 34 -14
it_happen -8 15
it_has 0 3 -21 -11
it_hasn't -18 -19
it_he 23 -27 2 -5
it_help 9 6
it_i -14 13 9 -6
it_i'm -25 8
it_if 12 17
it_in 4 16 1 -14
it_into -21 35 -4 75
it_is 6 -16 19 22
it_isn't -9 17 13 -19
it_just 22 -31
it_keep 2 -24
it_kind 5 -9
it_last -6 -12
it_left -2 -3
it_like -11 11 -2 35
it_look -23 -26 -6 22
it_made 35 4 -7 -4
it_mak 16 -6
it_mark 13 32
it_may 21 -10 25 -3
it_mean -7 13 -6 -2
it_might 6 -4 -9 -3
it_must -4 4
it_now -1 -4 -6 -5
it_off -36 26 -2 21
it_on 0 20 18
it_open -5 27
it_or 15 -12 5 -8
it_out 13 16 32 15
it_over 12 -1 -8 10
it_pass -2 21
it_proper 20 25 -4 8
it_record -6 -11
it_right -4 22 -5 16
it_run -14 -18
it_said -35 23 -5 -3
it_say -6 24 26 44
it_seem -37 13 -11 -4
it_she -1 3 -6 15
it_should -12 35 33 9
it_show -21 12
it_sinc 3 -2 -8
it_so 13 -21 18 -7
it_sound -9 -39 -7 -7
it_stand -25 -30
it_start 2 2
it_stay -10 26 -3 54
it_stop 7 11
it_stopp 18 -32
it_tak 6 24 14 2
it_than 9 25 -9 -3
it_that 2 8 -14 -8
it_the -10 -14 -3 -5
it_then -4 -3 -3 -3
it_ther -23 14 -2 -1
it_thre 15 12 -2 -8
it_through 8 -27 9 -4
it_to -3 -9 20 8
it_too 11 -52 18 -3
it_took -10 -5 3 5
it_turn -15 28 4 11
it_twic 5 15 -8 8
it_until -3 12 -5 -7
it_up 2 1 -15
it_used 20 -31
it_want -7 23 6 31
it_was -2 -5 22 9
it_wasn't 9 -13 30 6
it_well 17 -12 -5 -1
it_went -13 -2 -5 18
it_were 8 16 -5 -3
it_when -5 1
it_which 5 18 -6 -2
it_who 20 3
it_will 25 6 -16 -10
it_with -32 33 -11 -5
it_without 6 -19 -7 4
it_won't -12 24 -5 46
it_work 5 5 11 12
it_wors 5 -8 -6 -4
it_would 10 -11 -6 12
it_wrong -16 16 -8 8
it_you -22 9 -6 15
italian 21 -42 45 -3
item -1 21 -7 -9
item_0 8 -7 -1 -3
item_> -17 12 -2 -2
its -37 -23 1 -4
its_answer 4 -6
its_author -10 15
its_own -17 -23 37 -12
itself -10 -19 5 29
itself_> -12 -7 -2 -2
itself_and 8 11
j 38 12 -2 -2
jacket 14 -17 -2 -3
jan 38 50 -1 -2
jan_> 23 37 -1 -1
january 16 16 -6 -4
january_> 13 -9 -2 -8
january_a 1 7 -1 -3
january_and 1 8 5 5
january_i 14 -15
january_in 32 34
january_the -18 2
jar -33 -35 -3 -5
jar_> -10 -11
jo 18 -53 -7 -5
job 49 -24 6 -4
job_> -9 11 -7 -6
job_and 12 -15
job_description 13 -5
job_i 3 -24 5 -7
job_in 27 -24
job_or 28 -32
job_titl 9 18
join -32 34 -7 27
join_a 0 10
join_the -7 -15
joint -16 -17 -3 -4
jok -3 3 78 -2
joke 42 6 -5 -6
joke_> 14 -29
jona 0 0 -3 -4
journal 12 11 -6 -5
journal_> 4 9
journey -39 -28 -4 -6
journey_> -25 -9 -2 -3
joy -10 -1 -1 -3
judg 13 -36 7 -6
judgement 69 19 -3 -3
judgement_> 12 -6
july 15 -5 -5 -8
july_> 9 16 -2 -9
jumper -32 37
june -9 11 0 37
june_0 6 -6
june_> -6 2 -4 52
june_and -2 20 -2 -9
june_i 2 42 -1 -6
junior 52 27 -3 -3
just -5 -2 -9 17
just_a -3 -12 -4 -2
just_as -16 -27
just_been 8 0 -3 -3
just_said 14 28
juvenil 22 -11
k 57 -18 5 -4
keep 17 -36 -3 -6
keep_> 9 -26
keep_a -27 -4 -4 11
keep_bee 24 -25 8 -3
keep_going 10 12
keep_it -33 0 -3 17
keep_the 9 -25 -9 -5
keep_you 55 -37
keep_your -30 -47
keeper 16 5 3 -3
kept -13 -7 -2 1
kept_a -2 4 -2 -2
kept_her 25 11
kept_in -1 2
kept_it -13 28
kept_the -2 -9 -2 -3
kept_think 25 -8
kettl -17 -24 -9 -6
kettl_> -5 -35 -8 -4
key 1 6 -15 -6
key_> -31 -20 -4 -2
key_and 0 31
key_to 15 -7 -3 -3
keyboard 0 10
kick -22 -6
kid 24 29 -6 -8
kidney 16 37 -2 -3
kill -25 38
kilo -36 1 -3 33
kilo_of -9 -6
kilometr 6 -21 -1 -8
kind 29 -22 60 -4
kind_> 27 12 -12 22
kind_about -9 6
kind_and 15 -47 2 -7
kind_of -2 -1 2 -8
kiss -9 -3 -4 -3
kit 13 14 -1 15
kitchen -4 -2 -11 -8
kitchen_> -3 20 -3 -5
kitchen_and 4 25 -6 8
kitchen_tabl 2 -10 -1 -2
kne -8 -18 -2 -4
knee -10 -28 -1 -3
knee_> -6 -17
knew -1 1 9 5
knew_> -26 -19 -9 -6
knew_it -3 35 -2 -2
knew_that -18 -8 -4 -3
knew_the -14 36
knew_what 6 33 -5 -4
knif -20 -2
knock 6 -1 -3 -4
knot 3 -12 -2 -6
know 14 5 11 11
know_> -5 -2 -2 -16
know_? -6 25
know_a 20 2 10 -2
know_about -14 41 -3 -2
know_all 7 -6
know_and -25 9 -7 -1
know_any 19 27 -8 24
know_becaus 28 -14
know_by 32 -34 -5 -6
know_exact 7 -30
know_how 43 15 11 9
know_if 60 -7 14 -9
know_is 36 -35 8 -7
know_it 3 46 -7 -6
know_it' 20 -11
know_of 10 15
know_one 4 -14
know_that 16 -26 1 -10
know_the 10 22 -24 5
know_thi -12 40 -3 -5
know_what 32 30 11 -16
know_when -14 17 -6 -3
know_wher -4 41 -6 -7
know_whether 21 -21 -1 15
know_which -2 11 19 74
know_who 21 -33 22 -5
know_why -45 3
know_you 13 11
know_your -23 18
knowledg 11 26 51 11
knowledg_> 1 -9
knowledg_and -17 45
known 10 -26 3 -1
known_> 16 17
known_for -13 -8 1 24
known_issu 5 -15 -1 -1
known_sinc 5 28 -4 -2
known_that 2 -32
known_the 7 -11
known_to 13 -1
l 20 32 -5 -3
lab 27 34 -8 -12
lab_and 1 -3
label -32 -46 -8
label_> -7 -26 -4 -8
label_and -17 -11
label_in -17 -29
label_the 16 -8 -1 -1
labell -9 -2
laboratory -12 5 -4 -5
labour -2 11
lack -3 55 -13 97
lack_> -12 34
lad -23 -19 -6 29
lad_> -24 7 -4 -4
ladder -34 36 -3 18
lady 3 35 37 -1
lady_who -5 9
laid -26 19 -3 -4
laid_out -22 22
lake 45 -41 0 -7
lamb -47 18 -4 -5
laminat 8 -27 -1 -2
lamp -24 28 -5 39
land 9 -1 -8 -9
land_a 13 28
landlord -42 -24 -6 -5
lane -3 -12 -3 -3
languag -12 49 -9 -18
languag_> -10 8 -2 -4
languag_in -3 -9
lanyard 24 -16 -2 -2
lanyard_> 13 -18 -1 -1
laps -6 -4 -5 -1
laptop -30 25 -4 -3
laptop_> -22 24 -1 -2
larg -21 -10 -8 -10
larger -11 -31 -1 -4
largest -9 -28 -4 -4
last -5 -8 0 -20
last_> -18 8 -6 -5
last_and 23 -1
last_autumn 4 -21 -2 -1
last_day -3 12 -3 -5
last_five -8 17
last_for -4 -18
last_friday -15 8
last_month -6 -18 -4 -6
last_night -6 -5 -1 -2
last_of -25
last_one -5 -4 -4 -5
last_person -5 -3
last_spr 2 -19 18 -5
last_time 43 6 -5 -3
last_tuesday -23 -6 -4 -4
last_week -4 5 -10 -11
last_winter -16 4 -2 -3
last_year -16 -5 16 -3
late 2 10 26 -15
late_> 30 -24 73 -3
late_and 6 8 -5 -3
late_to -16 36
later -26 10 -4 1
later_> -1 -27 -6 -8
laugh 40 -14 22 -15
laugh_> 22 -3 18 -6
laugh_and 23 -13 23 -7
laugh_at 20 -24
laugh_so -4 18 -3 -5
laughter 11 13
launch -35 13 -1 -3
law 1 38 22 -7
law_> 28 19 -12 -7
law_and -24 3 -6 10
law_of 11 6
law_school -2 10
lawyer 12 -35 -11 -5
lay 4 1 -7 -10
lay_awak -11 34
layer -9 -8
lead 43 6 1 5
lead_> 4 5 -2 -2
lead_a 6 -8 -6 -2
lead_the -26 46
leader 62 -46 -2 -10
leadership 39 -13 -4 -5
leadership_> 25 8
leaf -10 1
leaflet -15 -16 -5 -4
leaflet_> -11 17
leak 17 -3 -8 -8
lean 1 -15
learn -7 16 7 11
learn_> -31 11 -6 -13
learn_? -30 -9
learn_about 5 -12
learn_and 9 12
learn_from -21 29 -3 -6
learn_her 19 -19
learn_how 13 12 -4 -10
learn_in -11
learn_it -22 25 -8 54
learn_that -10 -11
learn_the 14 21 -7 28
learn_to -28 20 -9 21
learn_what -18 45
learn_wher 13 -14
learner -28 61
leas 19 -51 -4 -5
least -16 19 5 31
least_one -21 35 -2 34
least_two -11 19
leav 13 -24 -5 -7
leav_> 25 -24 -7 -5
leav_a 17 16
leav_at 21 -12 -6 -4
leav_do 11 14
leav_it -5 -3 -6 -2
leav_on -17 -5
leav_the 8 -3 35 14
leav_to 21 5 -4 -3
leaver 30 -7 50 -13
lectur -45 15 -7 62
lectur_> -17 25 -4 99
lectur_on -21 -17 -2 -5
lecturer 8 -15
led 30 1 -4 -8
led_by 21 4
led_the 2 -3 -1 -2
ledger 0 8 -6 23
leed 17 -3 -4 -3
left 5 -5 23 -1
left_> -19 -29 -8 11
left_a 11 14 -5 -6
left_and -20 17 -8 -8
left_at -10 -4 -3 -4
left_in 26 -4 59 -8
left_it 21 -9 -3 -2
left_of 23 -7
left_on -6 16
left_out 12 -17
left_school -5 12
left_someth -16 -29
left_the 8 -22 4 36
left_thi 25 9
left_to -16 -20 10 -5
leg -18 23 -7 22
leg_> 0 13 -3 -4
leg_and -1 16
legacy -23 7
legal 19 10 -7 -8
legal_> 23 3
lemmatic 0 0 -2 -6
len -6 -19
lend 8 -11 -5 -3
length -20 12 -3 12
length_of -12 5 -2 15
lent -20 15
less 0 -24 -9 31
less_> 1 1 -2 -5
less_than -17 -8 -5 58
lesson 6 28 21 -2
lesson_> -7 -6
lesson_and 45 40
let -12 -20 -2 10
let_a -13 -29
let_go 8 -23 25 -2
let_her 0 4 -3 25
let_it -13 -15 -10 10
let_me -7 15 2 -5
let_the 35 -23 19 -3
let_them -35 -36 -6 -4
let_us -16 -11 -2 -11
let_you -19 6 -2 18
lett 23 -58 34 -5
letter -21 -5 -11 41
letter_> -14 -21 -6 -11
letter_and -32 -24 -2 -7
letter_came -6 9
letter_from 3 9 -3 -6
letter_in -13 -10 -5 -6
letter_that -15 19
letter_to -16 55 -5 -5
letter_with 17 -24
level 17 5 11 16
level_0 37 4 -1 -1
level_> 9 -26 -3 -4
librarian 3 -35 -6 -4
library 4 -50 -7 -11
licenc -34 -11 2 14
licens -11 -26 29 -4
lid -39 -8 -3 -7
lie 10 -4 31 -5
lie_awak 23 5 24 -2
lie_in -15 -27
lie_ther 2 4 29 -2
lied 13 -18
life 43 -44 13 13
life_> 27 -24 -6 -5
life_and 18 -9 5 -7
lift -7 19 -12 8
lift_> 14 2
lift_a 13 26 -2 -3
lift_and -8 27
light -28 -24 -15 22
light_> -20 -41 -3 11
light_and -5 -6
light_in -5 -26
light_on -20 -18
light_the -33 7
lighthous -5 -34
lik 39 -26 13
lik_> 19 10 -1 -1
lik_and -14 -3
lik_it -6 21
lik_to 23 1 17 14
like 8 -7 -13 19
like_> 4 -4 -2 -6
like_a -2 7 -7 -17
like_an -18 4 -3 8
like_being 23 -22
like_her 10 38 -7 -7
like_him 21 -7
like_it -9 4 -6 -8
like_me 51 -26 -11 -9
like_my -18 15
like_one 9 9
like_someon 8 -21
like_someth -21 -10
like_that -2 1 16 7
like_the 8 -17 -6 10
like_thi 33 41 -3 15
like_to 7 -22 -8 8
like_when 14 -15
like_you 17 21 -9 33
likelier 9 4
limit -43 34 40 -10
limit_and -9 34
limit_each -4 5
lin -20 -7 -8 -10
lin_> -13 -16 -2 -6
lin_and -2 -34
linden 0 0 -3 -3
lindqvist -21 -24 -2 -2
line -4 17 22 20
line_> -7 10 -8 -1
line_and -12 -5 -5 -5
line_by -18 49 -6 36
line_is -3 -29 2 -4
line_manager 16 -24
line_of 16 -6
linen 0 0 -1 -2
liner -24 -13
link -45 -12 -7 20
link_> -5 -5 -2 -3
link_to -15 -4
lip -33 1
lisbon -2 2
list -32 27 0 42
list_> 2 8 -9 -6
list_and -17 -9 25 -2
list_for -19 3 -6 -5
list_is -11 3 -2 42
list_of -22 23 -6 -14
list_sinc 9 27
list_the -28 33
listen -10 27 -15 3
listen_> -19 11
listen_to -12 11 -7 -12
listen_with -23 3
listener -38 27
lit 15 -12
lit_up 13 -11
literal -19 11
literatur -1 -12
litr -5 1
littl -31 -35 8 8
littl_> -24 -24 -1 -3
liv 9 1 -6 16
liv_> -7 38 -3 9
liv_and 17 -2 -9 -2
liv_in 30 -6
liv_with 0 -10 15 -6
live 8 -26 5 7
live_in 7 -23 -3 -2
live_on 3 -11
live_with 31 -10
load -26 -20 -5 4
load_> -25 23
load_the -15 -33
loan -17 -1 -8 17
loan_and -14 -13
local 3 -26 -4 -6
lock -37 20 -12 3
lock_> -19 9
lock_on -19 5 -1 -4
log -3 25 8 1
log_> -10 10 -1 -6
logo -3 14 -2 -2
long 33 -11 23 -15
long_> 10 -12 -6 -2
long_and 36 -2 20 -4
long_as 5 -6 22 1
long_enough 22 -12
long_it 11 16 0 -5
long_term 41 -9
long_that 5 -5
long_the -3 26
long_time 27 -30 -1 -2
long_to -1 -35
long_view 48 -37
long_way 18 13
longer 47 -14 15 -17
longer_> 14 30
longer_a 11 19
longer_and -14 37
longer_than 48 -35 37 -9
look 6 1 -2 7
look_> 13 10 -10 -11
look_after -7 1 -4 17
look_as -9 -2
look_at 13 7 -9 -4
look_for 26 4 1 5
look_into 47 4 -5 -3
look_it 1 -18 -4 -3
look_like -4 -17 10 -1
look_of -13 -25
look_out 0 -40 -1 -3
look_over -5 32
look_round -5 10
look_up 8 -10 1 -8
loop -35 25 -4 16
loos -16 -26 -2 -7
lorry -2 19 -3 -2
los -1 -19 -6 -5
lose 45 4 11 -8
loss -33 -37 -9 10
loss_of -13 -40 -3 -4
lost -8 8 1 -12
lost_0 -16 12
lost_> 1 -13 -3 -2
lost_a 4 -1 -4 -1
lost_and 7 -7
lost_the -9 -2 43 -2
lost_your -18 -14
lot 9 12 10
lot_> 16 8 -4 -3
lot_of -15 9 -7 -7
lot_to 17 5
lottery 29 -11
loud 23 -4 14 -7
loud_> 0 -9 -10 -3
louder -25 30
lov 11 -15 -12 -5
lov_it -4 -4
love 9 2 6
love_> 0 0 -2 -5
love_it 10 -1
love_to 20 12
low -43 15 -7 25
low_and -23 2
lower -6 -2 -5 -7
loyal 36 18
lucian 0 0 -4 -5
luck 6 -13 -5 -3
luck_and -26
luggag 4 -29
lunch 22 -51 -11 -11
lunch_> 2 -3 -7 -6
lying -3 -29 2 -3
lying_awak 4 6
m 6 0 -7 -7
m_> 14 8 -3 -4
machin -36 5 -14 -23
machin_> -3 4 -7 -7
machin_and -17 -19 3 -6
mad 6 21
made -11 8 -7 21
made_> 5 33
made_a 7 24 31 6
made_by -22 -8
made_from -21 17
made_her 1 38 -2 28
made_it -3 -24 -7 11
made_me 28 21 -4 -8
made_no -8 30 -9 10
made_of -9 -12
made_out 3 12
made_the 20 -47 -1 -6
made_to -29 17 -10 8
made_up -24 27
made_us -17 16
made_you -6 -9
magazin -5 -4 -3 -4
mail -1 -17 -9 -6
main -24 -32 -7 -5
main_> -8 -23
major 34 -34
mak 25 -11 -5 45
mak_a -17 -15 12 33
mak_her 45 23
mak_it -14 19 -3 36
mak_me -25 22
mak_you 8 10 -7 -9
make -20 39 -14 6
make_a -38 13 -4 -7
make_it -28 28 -4 -7
make_me -15 38 -5 -5
make_someth 25 -4
make_sure -5 12
make_the -34 28 -5 7
make_them 14 15
make_you -10 43
maker -14 -29 -4 35
man 13 -7 24 -4
man_> -3 13 -6 -7
man_at 5 36
man_from -18 2 -3 39
man_i 26 4
man_in 26 -30 34 -5
man_nam 9 7
man_of 20 -20 11 -2
man_who 0 -1 -6 8
man_with -2 2 -5 -3
manag 7 -33 -9 15
manag_the 4 -26
management 58 -1 38 -14
management_> 34 -3
manager 33 -13 -19 9
manager_> 44 17 -2 -3
manager_is 41 -23
manager_who -11 -33 -2 -2
mandatory -10 -11 -2 -4
manner 23 2 -6 -4
manner_> -3 21 -4 -3
manual -3 41 -5 26
manuscript -25 70
many -5 -29 4 8
many_of -3 -7
many_peopl -4 -7
many_tim 9 -7
map -10 -7 -8 -11
map_> -12 -15 -2 -2
map_of -9 12
marathon -14 -47
march 8 -13 5 -11
march_0 1 -27 -1 -5
march_> 9 -14 -5 -15
march_and 7 1 -2 -9
march_i 17 -8 -4 -7
march_she 26 -12
marek 0 0 -3 -2
margin -24 25 -6 3
marguerit 0 0 180 -1
marit 0 0 -4 33
mark -4 29 30 59
mark_> -19 3 9 16
mark_and 13 12 11 10
mark_in 17 -31
mark_it 17 8 -6 57
mark_on -6 13 -3 25
mark_schem -10 8
mark_them -3 22
market -30 -17 -2 -3
marri -32 -25 -4 -8
marriag -11 -11 -3 -1
master 21 11 22 -8
match -60 -42 -4 -13
material -5 41 -5 -9
material_> 8 21
material_and 6 20
math -15 31 -5 -4
mathematic 10 -29
matrix 34 -40 -3 -2
matron 29 -21 3 -5
matter 0 4 -11 11
matter_> 22 26 -7 -6
matter_and 16 14 -2 -2
matter_more 0 -13
matter_of -4 -3 2 -13
matter_only 10 -8
matter_with 0 11
may 12 -23 -3 2
may_0 13 -8
may_> 13 7 -8 -7
may_also -4 -25
may_and 24 -28 20 -8
may_be 5 -31 9 -10
may_have 9 -18 -2 -7
may_i 13 -22
may_not 30 -26
may_or 26 4
may_say -11 4
may_take -8 12
may_the 8 23 -3 -3
mayb 5 19 -3 31
mayor 11 22
me 10 9 -2
me_> 11 14 18 -19
me_? 30 -10
me_a -7 14 -8 -4
me_about 20 1 -6 -5
me_and 12 2 -6 1
me_as 17 0 -6 -6
me_at -13 -7 -4 -7
me_by 18 -32
me_cry -31 31
me_do -9 49 -3 16
me_down 18 0 -2 -3
me_every 20 17
me_for 23 7 -3 7
me_from -26 -5
me_his 16 -27
me_home 3 -16
me_how -27 20 -5 38
me_i -21 5 25 10
me_if 38 3 -6 -1
me_in 18 -3 -7 -10
me_is -20 -4
me_off 3 -31
me_on 8 9 4 -5
me_or 19 -17 -3 -6
me_out -16 37
me_over 5 20
me_so 28 28
me_talk 0 4
me_that -8 -17 8
me_the 18 21 -16 -2
me_their -8 22
me_they 13 -16
me_thi -6 9
me_thing 15 -22
me_through 9 25 -5 -3
me_to 7 -18 -6 -20
me_two 9 25
me_what 17 -1 20 40
me_wher -6 26
me_whether 6 -15
me_which 0 18
me_with -3 14 -6 -10
me_you 15 7
meal -11 -18
mean 13 -17 -5 -4
mean_> -10 9
mean_it 1 5 7 -6
mean_someth -13 14
mean_that -14 5 -9 19
mean_the -3 -24 -5 -5
mean_to 6 1
meant 7 -23 -1 -10
meant_> 11 13
meant_to 28 -50 2 -5
meantim -24 -23
meanwhil -14 27
measur -24 23 -6 21
measur_> -4 41
measur_the -29 29
measurabl 30 0 -3 -2
measurement -19 33
meat 0 -13 -1 -2
meat_> 5 -1
mechanical 2 11
median -17 13 -2 100
median_of -7
medical 14 11 -3 -10
medicin -6 -33 -2 -3
meet 10 -12 -7 11
meet_0 31 -11
meet_> 36 -18 -3 -10
meet_about 3 -11
meet_and -11 19 -4 15
meet_as 26
meet_at -27 6
meet_i 16 -10
meet_in -10 -7
meet_on -12 -6
meet_the -3 -24
meet_them 25 -11
meeting 19 -23 19 -8
meeting_> 11 -3 -4 -3
member 5 -24 -5 40
member_of 8 -26 -8 22
membran 9 15
memoir 0 0 -4 -3
memory 10 -9
men 32 29 -10 -9
men_who 22 7
mend -1 -10 -8 27
ment -18 -18
mente 85 -79
mente_has 33 -15
mente_is 21 -21
mention 15 -42 -14 -14
mention_it 29 12 -9 -5
mention_that -11 -21 -6 -3
mention_the 5 -31
mentor 32 -80 -7 -16
mentor_> -16 -25 -1 -3
mentor_and 37 -24
mentor_as 0 -8
mentor_giv 17 -17
mentor_has 41 -14
mentor_help 22 -12
mentor_is 17 -38
mentor_of -7 -24
mentor_or 47 52
mentor_schem -48 -42 -2 -5
mentorship 67 -17
mentorship_> 37 22
mentorship_is 38 -11
menu 1 1 -5 28
mere 2 8 7 -5
merg 8 8
merger 8 -39 -3 -4
mess 33 -2
messag -1 -51 -5 -12
messag_> 7 -41 -1 -2
messag_to 3 -22
met 15 -6 0 -25
met_a -10 31
met_her 19 8
met_them 7 -22
meter 2 -13 -5 -7
method 36 13 -14 -25
method_> 26 -14 -1 -1
method_and 17 4
method_she 19 4
metr -29 -35 -7 18
metr_and -17 -7
microphon -19 5 -4 -3
microphon_> -6 17
microscop -14 28
mid 17 -38 -4 -6
mid_siz -4 -19 -1 -2
middl 48 -34 20 1
middl_of 12 -12 -4 8
midnight -40 -5 -7
might 19 -41 11 -2
might_be -6 -19 10 -5
might_have 14 21 -9 -5
mil 32 -26 -4 -8
mile -4 -22
milk -42 10 -4 11
milk_> -21 -17 -2 -4
milker -19 42
mill -4 -14
million -17 -14 -4 -8
million_> -1 -5 -1 -2
mind 1 8 8 -9
mind_> -10 -40 -5 -8
mine 51 -44 1 -4
mine_> 21 -11 4 12
mine_? 22 -6
mine_and 28 -8
mine_has -12 -11
mine_to 5 -28
mine_was 7 -40
minibu 16 3 -3 -5
minibu_> 15 4 -3 -3
minimum -11 4
minister 1 2 -5 -2
ministry 26 -13 -4 -3
minu -6 -22 -2 -7
minut -33 29 -20 14
minut_> -22 3 -9 -3
minut_a 8 27
minut_and -31 51 -7 48
minut_i -6 11
minut_in -16 16 -3 -6
minut_of 6 28 -6 -8
minut_on -3 10 -1 -4
minut_to -21 -17 -4 -8
minut_with -35 -20 -2 -7
mireill 0 0 -1 -2
mirror -17 5 23 -5
miss -10 19 7 60
miss_> 1 30
miss_and 14 -4 6 -11
miss_is -26 26
miss_it -5 -31
miss_the -5 -19 10 14
mistak 1 -5 24 23
mistak_> 0 -12 30 -12
mistak_and -6 -1
mix -14 27 -2 8
mix_up -28 15
mixtur -17 7
mock 7 68 -3 8
model -28 8 -13 -12
model_> -13 21 -1 -5
model_and -31 23 -4 -2
model_with 19 12
modest -23 2
modul 14 -14 45 -24
modul_> -8 16
modul_on 23 -19 -3 -2
moment -11 -1 -5 18
moment_> 31 49
moment_? -5 -44
moment_and -11 20
mon -8 19 -1 -2
mon_> 2 27 -1 -1
monday -9 37 17 30
monday_0 8 26 -2 -4
monday_> -30 8 5 33
monday_the -6 3
money 4 -7 -19 4
money_> 0 2 -7 -4
money_and -6 14
monitor -19 54 -8 1
monitor_> -2 28
month 19 -8 8 -12
month_0 33 18 -5 -2
month_> 44 -1 -15 -14
month_ago 0 -16 -3 -5
month_and -12 34 -1 26
month_at -5 -3
month_for 27 8 24 -5
month_i -15 -7 -4 -5
month_if -13 -5
month_in 7 -7 7 -4
month_may 24 -21
month_of 1 -14 -5 -9
month_or 45 -12 7 -2
month_the 13 5
month_to 7 -21
month_until 6 -11
month_when 34 -31 -2 -6
month_with 8 -10
mood 6 -25 -4 -2
morag 0 0 -4 -4
moral -34 22 -4 -8
more 15 -17 54 -28
more_> -25 -2 -11 -9
more_and 18 25
more_careful 5 1
more_like -4 -4
more_of 14 -71 60 -3
more_often 25 -23
more_or -4 11
more_than -3 -62 21 -16
more_that 26 -25
more_they -22 12
more_year 32 -8
morn -16 -17 -5 11
morn_> 11 -12 -3 -5
morn_and -23 -32 -2 -4
morn_of -8 4 -3 -5
morn_the 0 39 -2 -2
morn_with -10 13 -2 7
morning -5 47 -10 12
morning_> 20 11
morning_with -9 17 -5 -1
mortgag 20 -19
mortifi -21 28
most -21 -11 3 20
most_> 5 12
most_day 17 10
most_had 30 -27 -3 -4
most_new -6 7
most_of -9 7 12 4
most_often 2 -5 -4 -3
most_peopl -19 -3 -5 4
mother 33 2 18 -12
mother_> 31 -27 33 -4
mother_say -13 -23
motion 6 -3
mould -22 20 -2 14
mountain -10 -27
mouth -49 31 -4 -2
mouth_and -27 25
mov -4 -8 42 15
mov_> -16 -15 40 -6
mov_back 5 -35
mov_from 15 39
mov_it 6 9
mov_on 22 34
mov_the -6 -32 60 -9
mov_to -13 -11 -10 -7
move -12 -20 -3 -15
move_> 16 5
move_you -24 -7
movement 5 -1 -6 -8
mr -43 0 -10 12
mr_abernethy 0 0 -3 -3
mr_okoro 0 0 -3 44
mr_tregenza 0 0 -2 -4
mrs -30 35 -11 8
mrs_d 0 0 -1 -3
mrs_pasco 0 0 -3 -5
mrs_t 0 0 -2 -4
ms -8 24 -6 16
ms_penhal 0 0 -2 -4
much 14 -30 -7 -15
much_> -1 24 -7 -3
much_as 5 -26 6 -2
much_for 6
much_is 21 -21
much_of 31 -33 8 -5
mud -16 -7 -4 -3
mug -29 -15 -5 -6
mug_> -20 -5 -1 -4
multipl -20 22
multipl_choic -28 28
mum 2 32 -3 -3
murder -15 -32
museum 1 16 -4 -7
music 15 -21 40 -4
must 15 6 1 -23
must_> 1 -27
must_be 32 16 -3 -8
must_have 15 17 -13 -6
must_hold -1 8
my 5 4 -14 7
my_age -13 12
my_aunt 2 5 -2 -4
my_back -2 7 -2 -2
my_boss 14 10 -2 -1
my_brother -11 -20 -4 -5
my_chair 19 14 -2 -2
my_co 4 -1
my_coat 8 24
my_colleagu -2 9
my_contract -5 -28
my_cousin 24 15 -1 -2
my_daughter -15 26 -7 -9
my_desk 9 1 -4 -2
my_ear -7 -8
my_face 33 12 18 -7
my_father 23 5 -7 -3
my_feet -4 -23 -3 55
my_field 9 -31
my_first 19 45 0 -12
my_flatmat -5 9
my_former 4 -2
my_friend 14 -38 -6 -4
my_granddaughter -29 4
my_grandfather -8 -13
my_grandmother -16 -27
my_group 5 7
my_hand -18 25 -8 -7
my_head -5 28 -4 46
my_husband 9 -31 -2 -7
my_job -13 38
my_last 12 10
my_left -28 13 -2 34
my_life -2 12 -11 46
my_line 20 -6
my_manager 5 -4
my_mind -11 -15 -1 -7
my_mother 16 -5 3 -6
my_mouth -13 32
my_name 25 24 -6 23
my_nephew -30 2 -3 -2
my_old 33 -14 -6 -4
my_opinion 21 -7
my_own 14 25 20 6
my_phon -20 -9
my_post 7 -3
my_predecessor 22 -4 -10 -4
my_second 7 -8 -6 -6
my_shoulder -17 8 -4 -5
my_sister -2 -8 -8 2
my_sleep 33 -1
my_son 2 3 -3 -3
my_student 2 -4
my_supervisor -13 2
my_thesi 1 9
my_uncl -9 -7
my_voic 19 -1
my_wife 17 2 8 -8
my_work -15 -5 12 -8
my_wrist -34 31
myself 2 37 -2 9
myself_> -9 9 -10 -5
myself_in -8 6
myself_on -12 28
myself_say 3 1
mysteriou 21 9
n 10 31 -3 -3
nail -9 -1
nam -17 23 -15 18
nam_> -10 10 -2 -6
nam_a 18 -3
nam_and 9 -9
nam_as 14 2
nam_of -19 14
nam_on -13 0 -3 -4
nam_the -23 -12
name -5 -1 -10 31
name_> -11 -9 -6 -15
name_and -13 -12 -7 43
name_for 8 -12 -3 -6
name_is 5 20 -4 -4
name_of 13 -35 -1 -7
name_on 21 -8 -4 26
name_the -25 15 -2 -5
name_to -11 -2
national 7 -15 -3 -7
natural -5 -16 1 -5
natural_> -13 -2
near 10 -4 12 18
near_a -22 7
near_all -20 25 -2 -5
near_alway 0 -16 -7 -10
near_equal 39 4
near_everybody 16 -6
near_the -14 8 -6 38
nearest 17 15 -4 -3
neck -23 34 -1 -7
need 0 10 -20 -25
need_> -18 -5 -5 -10
need_a -6 -18 -14 -8
need_an -28 2 -2 -4
need_and 5 12 -5 2
need_it 8 6 -4 -2
need_the 68 42 3 -4
need_to -17 -2 -16 -19
needn't 0 -50 -4 -3
neighbour -23 35 10 25
neighbour_> -34 29
neither 29 14 32 -11
neither_did -32 3 -5 -6
neither_had -17 26 -6 13
neither_of 29 4 12 -7
nephew -42 2 -6 -4
nephew_> -11 -10
nephew_who -20 12
nerv -25 -10 -15 -9
nerv_> -17 4 -6 -5
nervou -55 36
nest -24 4
net -27 27 -3 10
network 27 -56 -6 -8
network_> 10 -15
never -3 1 -22 25
never_ask -11 19
never_been 4 33 -16 21
never_done -19 4
never_had -11 35 -13 15
never_heard -4 -8 -7 84
never_in -2 6 13 -7
never_left 15 -1
never_made 6 10
never_met 4 -9 -6 -11
never_once 11 -41 -10 -16
never_seen -5 -28
never_the 27 -34
never_told 10 25 -6 -8
never_written 17 7
new -2 11 -17 18
new_> -14 5 -2 -2
new_and 21 5 -3 -5
new_head 24 39
new_one -10 -8 -3 -5
new_student 8 -5
new_system 3 41
new_year -13 -24 -8 -4
newcomer 28 32
newer -22 -17
newsletter 34 12 -3 -5
newspaper -26 -13 -3 -3
newspaper_> -8 -9
next -2 8 22 13
next_> -25 20 27 -12
next_? 0 0 -3 -2
next_and 12 -5
next_door 13 7
next_meet 12 -7 -1 -3
next_month -5 -5 14 -10
next_one -8 49 -5 4
next_step -13 9
next_time -5 -23 -7 -5
next_to -7 15 -8 -8
next_two 25 -33
next_year 3 -21 -5 -5
nice 0 -2 -12 9
nice_> -11 10 -5 20
nice_about -2 6
nicer 18 -20
nicknam 29 -8 -2 -2
niec -5 27
night -13 -4 -5 -11
night_> -1 -7 23 -8
night_and -22 13 -8 7
night_for 18 -28 -3 -2
night_he 12 12
nine 0 2 8 49
nine_> -4 -5 -9 79
nine_and 19 10 -7 -12
nine_country 27 -25 -3 -5
nine_day -20 -48 -5 -10
nine_hour -7 11 -3 16
nine_hundr -3 20 -2 -5
nine_month 32 29
nine_of -25 23 -1 14
nine_peopl 15 44 -2 -3
nine_tim -21 -8 -4 -11
nine_to -12 -26 -3 -2
nine_year 32 8 36 -2
nineteen -6 10 -11 45
nineteen_> 12 14 -4 -6
nineteen_day 12 13
nineteen_of -25 23
nineteen_peopl 8 2 -1 -4
nineteen_year 6 -18 -13 -9
nineteenth -34 -4
ninety -48 3 -5 41
ninety_four -27 16 -3 68
ninety_thousand -27 10
ninth -12 14 -4 -3
nitrogen -3 6
no 6 -5 7 -28
no_0 22 -13
no_> 24 -26 -5 -5
no_amount -8 -4
no_and 14 -13
no_answer 8 -8
no_better -19 27
no_differenc -24 15 -8 10
no_fault 3 7
no_good -8 -6 -8 -5
no_he 21 -5
no_help -19 -17
no_hurry 21 -27
no_idea -11 -2 15 -8
no_it' 25 41
no_longer 26 -20 -9 -10
no_more -14 -32 -11 -4
no_need -33 -45 -7 -3
no_one 15 12 29 4
no_other -6 -18 -7 -3
no_plan -23 -35
no_relation -5 -1
no_stak 29 -34
no_to 27 15
no_use 14 -3 -7 10
no_word 6 13
nobody -2 4 36 21
nobody_> 21 4 -7 -7
nobody_ask -5 -1 -7 -3
nobody_at 41 1
nobody_can 10 5 13 -6
nobody_could 7 -19 -3 -12
nobody_else 8 -6 -8 -4
nobody_ever -24 39 -9 -2
nobody_had -14 30 12 10
nobody_has -17 -17 -13 16
nobody_in -26 24 -6 6
nobody_is 6 14
nobody_know 18 47 -6 -6
nobody_read 9 -8
nobody_tell 30 -18
nobody_to 26 -13
nobody_want 1 -8
nobody_was -3 5 11 -6
nobody_will 9 -8
nobody_wrot 2 -9
nod -21 29 -7 -5
nod_> -22 22
nod_at -15 28
nodd 12 24 -6 -3
nodd_> 5 16 -4 -3
nois -11 -9 14 -3
nois_> 16 2 -3 -1
nomination -52 -48 -2 -4
non -27 -15 -1 -2
none -17 26 -16 42
none_> -7 -8 -4 -17
none_had -18 31
none_of -34 29 -6 51
noon -27 -24 -5 -12
noon_> 3 5 -2 -6
nor 27 -21 30 16
nor_a 39 -45 1 -9
nor_did 39 -8 -4 -5
nor_do -4 -13
normal -4 -43 -11 11
normal_> 7 -9
normal_for -1 -28
north 20 12 -4 -3
north_> 6 2 -2 -2
north_of -8 -17
nose -43 46 -2 43
nose_> -26 31 -2 -4
nose_to -13 15
not 4 2 6 2
not_> -14 -23 -4 -21
not_a 30 21 8 6
not_about 24 -8
not_an 12 20
not_and 5 -43 -8 14
not_answer 11 -16
not_ask 16 -6
not_at 17 17 -5 -3
not_be 0 12 23 -2
not_been 15 -1 33 -2
not_being 7 17 15 -7
not_believ 11 -31
not_do 17 34 36 -4
not_even -6 9
not_find 4 6
not_for 44 30 -7 -6
not_from 13 24 -2 45
not_get 6 16
not_going 4 -33
not_have 3 -13
not_her 25 -16
not_how -26 11
not_ill 7 10
not_in 8 -4 -12 -9
not_know -1 29 -18 17
not_make 14 -13
not_mere -19 29
not_need -14 14
not_on -29 -25 -5 -10
not_once 9 -2
not_one -57 59 -11 72
not_only 12 -21
not_open -11 -14
not_read -2 7
not_say 20 7 -12 -9
not_shown 23 -9
not_speak 10 1 -3 -6
not_start 13 -7
not_sure 32 28
not_tell 18 3
not_that 15 -29 -8 39
not_the 14 -9 -5 -22
not_think -5 1
not_to -1 14 -18 -14
not_touch 11 -10
not_use -11 37
not_want 14 -3
not_what -4 -9
not_work 2 -1
not_writ 5 -8
not_yet 9 11
not_your -27 8 -7 -8
note 9 4 3 -16
note_> 25 8 -4 -3
note_for 8 -2
note_on -14 -9
note_that -4 -11 -3 -3
note_the -5 26 -2 -3
note_to 10 -22
notebook 47 -41 13 -8
notebook_> 29 -23 24 -3
noth 2 -14 2 -7
noth_> 5 -30 -16 -9
noth_about 11 -23
noth_and 6 5 -6 -5
noth_at -6 5
noth_else -22 20
noth_for -5 -26 -2 -7
noth_in 1 0 -15 -5
noth_is 17 -13
noth_on 1 14
noth_the -3 6
noth_to 30 1 -14 30
noth_was 1 1 -6 -6
noth_wrong 7 -20
notic 42 -27 14 -18
notic_> 6 -13 -3 -7
notic_a 23 -27
notic_and -12 4 -2 -5
notic_it 27 8
notic_period 0 -28
notic_that 54 -15 12 -14
notic_what 17 -37
notic_which 17 -8
notifi -4 8
noun -20 21
novel -35 -22 -1 -5
november 6 28 -5 -18
november_> 14 51 -2 -6
november_and 2 -12 5 -6
november_i 3 -7
now 11 -13 9 -3
now_> 18 -19 -15 -10
now_? -46 -28 -3 -4
now_and 31 33 -13 18
now_be -3 -5
now_i 22 43 32 -8
now_in -21 -20
now_it -26 6
now_live -13 -10
now_the 40 -15 -5 -2
now_ther 16 -19 -4 -1
now_you -26 -18
null 5 -11
number -13 -16 18 -12
number_0 -9 -16 -4 -3
number_> 1 1 -16 -1
number_and -22 15 -5 11
number_for 9 -21
number_in 7 9 -5 -6
number_is -8 -28
number_of -10 22 31 11
number_on 16 -13 -5 -4
nurs 10 12 -11 3
nurs_with -13 21
o'clock -4 8 -3 -8
o'clock_> 15 -19 -1 -2
o'clock_i 0 25
oak -25 -15
object -27 16
objection -3 -18 -2 38
objectiv -3 36
oblig 21 47
observ 13 4 31 33
observ_that 11 -27
observation 35 -4 -2 -11
observer -30 26
obstacl 30 -18
obviou -5 -6 -6 28
occasion 19 -12 12 -8
occupational -9 -19 -5 -3
occupational_health -12 -26 -4 -3
october 6 16 -2 -6
october_0 15 4 -1 -2
october_> 8 19 -2 -13
october_and 5 -29 11 8
odd 24 -35 -6 -7
oduya 0 0 -3 -2
of 0 0 18 23
of_0 -22 21 -11 51
of_> 8 8 16 -9
of_a -8 -12 21 15
of_about 22 -15 -6 -4
of_all 15 4
of_an -3 10 -6 5
of_and 21 -13 3 -6
of_another 21 8
of_any 13 6
of_anyon -12 13
of_april -27 14
of_ask -6 18
of_august -27 -10
of_being 33 0 -4 9
of_career 36 -17
of_charg -17 -24
of_colleagu -41 14
of_cours 23 3 24 -7
of_day 0 13
of_department 45 12 -2 -4
of_doing 15 7
of_each -14 49 -3 25
of_eight -19 7
of_eleven -1 10 -2 17
of_every 21 -35 -9 -9
of_everyth 19 -4 21 -3
of_experienc -12 -9
of_eye 27 -26
of_february -5 18 -1 -9
of_fifty -25 21 13 1
of_five -7 33 -2 16
of_forty -23 23 -7 -16
of_four -12 -6 19 -9
of_hand 13 31 -2 42
of_hav -25 -32
of_help 40 10
of_her -12 -14 6 10
of_herself -10 33
of_him 5 9
of_his 21 -37 -11 -11
of_it 14 15 -26 -26
of_its -16 -21 -3 -6
of_july -10 -20
of_june -3 12
of_knowledg -12 33
of_last -2 2 -4 -2
of_lead 23 -16
of_learn 30 -20
of_life 3 -14
of_manager 30 -28 -7 -5
of_march -19 10
of_may -18 31 -4 4
of_me 29 7 13 -11
of_mentorship 2 -9
of_mine 28 -33 10 -5
of_my -30 7 37 29
of_next 10 27 -2 -6
of_nine 16 8 -2 -4
of_nineteen 2 -24
of_not 15 -22 -10 -3
of_number 0 25
of_october -2 36
of_one 2 2 -8 34
of_our -6 12 -6 -5
of_paper -31 28 -4 29
of_peopl 14 -5 -5 -3
of_person 21 -26 23 -6
of_practic -3 26
of_september -10 30 -2 7
of_servic -6 1 -2 17
of_seven 1 18 -4 22
of_six -7 15 -2 17
of_sixty -5 14
of_skill 14 -8
of_small -10 11
of_somebody 22 -31 11 -6
of_someon 31 -22
of_someth -22 17 -7 -7
of_staff 1 -11 -4 26
of_such 13 6
of_sugar -10 -20
of_tea -14 -9
of_teach -13 13
of_tell -4 7
of_ten -1 -22 -6 -7
of_that 4 14 7 -20
of_the -1 -4 17 10
of_their -10 0 3 9
of_them -1 3 3 11
of_thes -4 16 11 17
of_thi 17 -17 53 -5
of_thing 23 -34 9 -8
of_thirty -6 -1 -5 33
of_thos 13 -21 12 53
of_thre -6 27 -1 -8
of_time -14 4 -4 -2
of_train -3 -1
of_trainer -18 -34
of_twenty 9 -2 8 34
of_two 10 33 -3 2
of_us -42 37 -16 19
of_use 25 -2 0 -1
of_water 4 2 -1 -1
of_what 15 -7 -10 -3
of_wher 17 -7
of_which -19 -18 47 -14
of_who 9 -12
of_whom -4 2 -3 14
of_word 9 -14
of_work -5 25
of_year 26 -8
of_you -2 -17 -15 -19
of_your -2 38 14 13
off -10 6 -13 21
off_> 1 -15 -8 20
off_a -9 28 -5 34
off_and -9 40 -3 26
off_at -7 11
off_in -10 -12 -3 -5
off_it 20 15 -2 -4
off_on 2 22 -1 -5
off_one -12 -7
off_the -12 23 12 8
off_to -10 7
off_with -15 -9 -4 -4
offer 57 -17 -20 -19
offer_> 51 -40 -7 -2
offer_a 29 -22 -3 -3
offer_her 17 10
offer_me 24 -22 -2 -3
offer_the 4 -3 -4 -5
offer_to -13 -9 -3 -4
offer_you 7 8 -3 -2
offic 17 -4 11 -9
offic_> 18 4 8 -8
offic_and -13 -6 20 -3
offic_has 7 8 21 19
offic_in 18 5 -3 -2
officer -8 -4 6 -17
officer_on 2 3
official -25 31 -2 -1
offset -10 15 -2 9
often 45 -8 10 -18
often_and 29 -10
often_the 15 6
oh -6 17 -7 -4
ok -8 14 -5 -2
ok_> -23 11
okay 10 -17
okoro 0 0 -3 41
old 13 8 -9 13
old_> -9 -1 -5 56
old_and 3 1 27 -5
old_boss 2 -15
old_colleagu 22 -11
old_friend -14 -33
old_hand 24 51
old_man -11 8
old_one -10 -11 -6 17
older 53 -41 16 -1
older_hand 24 -42
older_one 17 -28
older_than 4 -8
oldest 21 -14 -6 -3
on 0 0 6 8
on_0 -12 14 -9 36
on_> 1 28 -6 -6
on_a -7 -2 -10 24
on_about 22 7 -3 -3
on_an 10 22 -4 -3
on_and 24 4 -9 -13
on_another 6 -22
on_any -4 24 -3 -6
on_at -25 -32 -3 -2
on_averag 11 9 -2 -3
on_both 36 -10 10 -4
on_by 10 -15
on_day 43 27 -3 18
on_each -12 26 -8 8
on_earth 16 3
on_every -21 -10 -5 -6
on_for 4 -27 -7 -2
on_four -4 33 -7 1
on_fourteen 2 11
on_friday 1 -24 -10 -14
on_her 6 10 -8 4
on_his 12 -8 -3 -4
on_holiday 0 8 -1 -2
on_how 2 -39
on_in 8 11
on_it 2 21 14 -21
on_its -26 -12
on_like -10 5
on_monday -11 18 19 36
on_most 13 -16 -5 -5
on_my -4 30 7 18
on_nine 0 -23 -4 -11
on_one -25 0 16 -3
on_or -25 24
on_other 21 15
on_our -13 42 -4 -11
on_page -16 0 -4 -11
on_paper 26 -29 52 14
on_peopl -1 14
on_purpos -5 3 -3 -11
on_read 13 6
on_river 9 -10
on_saturday -54 -20 -3 -7
on_site -17 -7
on_some 0 17 0 -2
on_speak 25 29
on_sunday -19 23 -7 -2
on_that 6 8 13 22
on_the -3 -2 -16 7
on_their -12 2 -4 8
on_them 1 37 -2 9
on_thi -24 7 -10 4
on_thre 25 -4 13 -9
on_thursday -30 -28 18 -11
on_time 4 -11
on_to -47 16 -6 -3
on_trust 24 -31
on_tuesday -21 -5 -10 -14
on_two -30 -6 -3 25
on_wednesday 35 3 -2 -8
on_what 41 -3
on_which -10 -13 16 7
on_with 4 -20 -6 -4
on_your -23 -36 13 12
once -10 -26 5 -19
once_> 1 -31 -8 -5
once_a 8 -18 -1 -3
once_and -13 17 -3 -5
once_ask 14 4 -4 -6
once_at -8 -25
once_i -9 -28
once_in -29 24 -4 17
once_on -5 9
once_the -16 6
once_to -11 -16
one 0 1 8 22
one_> 4 -13 -3 1
one_a 8 -27 11 -6
one_about 19 26 -6 -2
one_after 6 -6
one_afternoon 9 13
one_and -10 17 18 16
one_another 17 36
one_answer -21 -3
one_are -7 3
one_area 1 5
one_ask 24 -8
one_at -7 -2 -7 -11
one_becaus -9 -10
one_by -14 -34 -4 -3
one_can 5 -26
one_case -6 -11
one_column -19 15
one_could -11 -3
one_day -4 16 -3 -13
one_doe -31 38 -3 12
one_down 22 36
one_for -18 -28 31 -8
one_from 8 -7 -5 -8
one_good -2 -3
one_had -17 7 -8 26
one_hand -8 5 -2 -5
one_has -8 -1 4 -9
one_here 24 15 16 -5
one_honest 13 -12
one_hundr 3 12
one_i -7 -18 42 -12
one_in 14 12 -8 -3
one_individual 5 -27
one_is -1 -18 -8 -12
one_keep 14 -26
one_know -7 7
one_like -1 -8
one_line 3 8
one_mak 12 -15
one_man 9 -9
one_more -8 8
one_morn 7 -2
one_of -1 23 -23 14
one_on -8 -15 -7 42
one_out 7 -18
one_page 9 6
one_paper 19 23
one_paragraph 15 3
one_person 34 -14 -1 8
one_put 2 19 -3 -10
one_question -7 -16
one_room 16 -29
one_row -30 10 -4 -4
one_said -28 -1
one_say 22 -29 -3 -4
one_see -7 27
one_she -1 9
one_sheet -23 -7 -4 -6
one_side -23 0 -5 1
one_that 4 -35 17 -6
one_the -13 12 -2 -8
one_they 26 -11 10 -2
one_thing -5 18 -4 71
one_to 28 -9 13 12
one_was -3 17 -10 -3
one_were -17 11 -2 18
one_who 57 -15 -3 -11
one_will 27 -16 2 -8
one_with -41 15 -13 11
one_would 1 -4 19 -5
one_year -6 0 -10 -6
one_you -7 21
ongo 42 -38
onlin -5 -12 -3 -16
onlin_> 1 -21 -1 -2
only 3 -7 0 6
only_> -23 -2 -2 -5
only_a -1 11
only_ask 5 11
only_at -13 -22
only_be -26 -8
only_ever -12 -9
only_in 14 -13
only_one 26 3 -9 -2
only_person 33 -29
only_that 20 -31 24 -10
only_the 39 10 -4 23
only_thing -1 -6
only_want -23 -23
only_when 3 -21
onto 4 26 -5 -5
open -33 -9 -17 -24
open_> -10 -31 3 -6
open_a -1 3 -7 -6
open_and 19 17
open_at -30 1 -1 -4
open_by 11 -13
open_day 24 20
open_for -5 -10
open_from -8 -40 -2 -2
open_it -18 -14 -2 -2
open_letter -21 -1
open_my -24 22
open_on -16 0 -1 -6
open_the -27 9 -7 -3
open_until -2 -29 -2 -3
open_with -11 15 -2 -3
operation 7 30 -3 -7
operator -18 -15 4 -9
opinion 44 3 -14 5
opinion_> 33 1 -6 -6
opinion_you 34 8
opposit -10 -18 -4 -7
opposit_of -15
option 16 -20 23 -12
option_> 14 5
or 10 5 33 30
or_a 23 5 15 13
or_am 28 14 -1
or_an -7 -34
or_at -17 -24
or_becaus 23 -2
or_being 30 -2
or_by 7 -16
or_don't 19 -3 -6 -5
or_even 0 11
or_for 17 23
or_hadn't 6 -6
or_how -20 39 -5 22
or_if 4 4 10 -5
or_in -1 -23 -5 -6
or_is 28 -51 2 -1
or_it -4 -18
or_just 43 -23 1 -4
or_less -4 11
or_mere 26 -16 5 -3
or_more 16 9 1 12
or_not 3 0 2 -11
or_on 14 -34
or_one -21 -25
or_only 21 -15
or_say 8 15
or_six 8 -6
or_so 34 -42 15 -6
or_the -5 -9 -3 13
or_to 13 -15 -14 -6
or_twenty -18
or_two 26 19 3 -3
or_was 26 15 -1 -4
or_what 11 48 -5 7
or_whether 10 3
or_why -28 23
or_you -9 -1 -7 -3
or_your 12 24
oral -5 16 -1 15
orang -8 18 -3 -6
orchard -18 13
orchid 0 0 -2 -6
order -1 11 -15 4
order_> 2 26 -8 -8
order_and -17 2 -5 13
order_in 36 22 -7 -5
order_of 16 -17 25 -4
order_the -5 -20 -1 -3
order_to -1 3 -6 -6
ordinary -3 32 -4 5
organis -42 -3 -5 -2
original -20 -12 -2 -3
osei 0 0 -3 -2
other 16 6 -4 -18
other_> 18 1 -11 8
other_? 12 -3 -2 -2
other_and 19 -13 -1 -7
other_at 21 29
other_business -9 7 -2 -2
other_day 16 6 2 -4
other_had 7 -7
other_half -5 16
other_how -5 15
other_i 30 31
other_letter 8 19
other_matter 6 38
other_new -15 18
other_on 4 -7
other_one 31 -4 -7 -5
other_peopl 26 -14 28 -10
other_side 25 4 -5 -2
other_thing 51 35 7 -5
other_two -9 -5
other_way 14 10 -6 -8
other_were 33 -14
other_who 20 -24
otherwis -10 -23
ought 3 -5 11 -12
ought_to -5 -2 11 -12
our -15 1 -12 -8
our_> -17 -14
our_best 6 16 -1 -3
our_first 12 3
our_old 9 -5
our_own -33 53 -2 32
our_websit -17 1
ourselv -22 10 -1 -9
ourselv_> -14 12 -1 -8
out 0 -2 35 15
out_> -6 -10 29 30
out_? -7 1
out_a -18 21 -4 18
out_and 7 0 37 -8
out_as -1 -25 -1 -1
out_at 6 -14 -5 -7
out_befor 19 -18
out_by -8 -15 2 -7
out_for 0 -37
out_from -3 13 -7 -7
out_in -8 -16 -10 -14
out_is 31 -6 -1 -3
out_loud 20 -2 21 -7
out_of -14 1 9 50
out_on -8 15 -6 15
out_or 2 -2 -9 -6
out_over 20 -21 25 -5
out_that 18 -11 20 3
out_the -30 19 10 23
out_ther 30 -14 -5 -5
out_to -2 11 -7 -12
out_what 23 20 10 -7
out_when -13 -5
out_who -9 1 46 -4
out_why -16 22
out_with 9 1 -7 -6
outcom 37 -14 -4 -7
outcom_> 15 8
outcom_a 6 12
outsid 16 -21 42 -8
outsid_the 11 -10 30 -4
outsid_their 24 -22
outsider -6 -24
outstand 20 6
oven 5 -4
oven_> -11 -16
over 9 -1 -7 -12
over_> -3 24 -8 19
over_a 33 -24 14 -11
over_and 5 -9 -5 20
over_at 3 28
over_by -12
over_from 9 12 -2 14
over_his -9 -2 8 -4
over_it -2 23 1 -12
over_lunch 25 -36
over_my -20 17 -4 -5
over_nine 15 -33
over_that -34 7 -4 -4
over_the 0 13 7 -15
over_thre -34 32 -3 -10
over_to 8 -7
over_two -8 11
over_what 1 15
over_with 25 29
over_year 52 -25
overall -3 -17 -2 -2
overall_> -28 -7 -2 -1
overhead 25 -12
overlap 10 -10
overnight -41 -32 -1 -2
overnight_> -14 -18 -1 -2
owe -2 -16 10 -2
owed 0 -16
owing 7 -7
own 12 6 15 8
own_> 27 -29 -4 -7
own_a -5 -2
own_and 29 -3
own_approach 40 -27
own_at 7 -16
own_experienc 33 -24
own_it 6 -26
own_name -5 8
owner -10 -26 -8 -10
owner_> -21 -20 -2 -2
owner_of 17 -9 -3 -4
oxygen -5 -29
oyelaran -4 28 -2 5
p 15 -18 -4 -3
p_m 10 -2
pac 1 41
pace -40 21 -3 14
pace_> -18 14
pace_and -28 -3
pack -23 15 -6 -4
pack_> -9 4
packag 13 7 -2 -1
packag_> 10 2 -1 -1
packet -39 -21
pad 12 2 -4 6
pag -18 11 -14 56
pag_> -16 15 -3 -11
pag_and 4 13 -3 44
pag_of -22 4 -3 14
pag_on 9 -7 -2 -4
pag_that -15 -7
page -27 27 5 10
page_0 -24 26 -5 -9
page_> -19 27 -6 -15
page_and 5 34 -6 -16
page_of -11 -9
page_one -6 -30
page_that 12 6
page_with 17 -21 -4 -7
paid -14 -40 -14 -13
paid_by -6 -21
paid_for -35 -36 -9 -8
paid_in -2 -3
paid_to 12 6
paint -9 -27 -1 -3
pair -48 -36 -3 1
pair_of 9 -1 4 26
pair_with -19 -22
pallet -31 7 -2 9
palm -20 -31
pan 0 0 -5 -2
panel 9 28 -11 7
panel_> 0 25 -4 -2
panic 40 2
paper 6 17 28 -2
paper_> -6 6 -11 -11
paper_and 0 23 16 19
paper_has -7 23
paper_in -15 9 -5 -5
paper_is 4 30
paper_it -3 12
paper_of 0 -3
paper_on 37 -8 -4 -4
paper_that -19 20 -5 -4
paper_to 23 -10
paper_with -8 42 -3 38
paperback -6 -36 -2 45
paperwork 16 -18 -2 -2
paperwork_> 12 -3 -1 -2
paragraph 7 1 -8 -7
paragraph_> -7 3 -5 -4
paragraph_of 14 -25
parallel -24 -2
parcel 14 -33 -3 -3
parcel_> 11 -33
parent 44 -20 32 -8
parent_are 6 -24
parish 1 -11 -7 -4
park 16 30 -9 -12
park_> 4 17 -3 -5
parlour -20 -1
parrot -29 -3 -3 -4
part 28 15 -3 -5
part_> 32 -16 -3 -3
part_and -9 -15 7 -4
part_i 12 10
part_in -22 -3 -3 -6
part_is -5 -4
part_of 46 8 17 -4
part_with -9 9
participant -74 75 -1 -11
participant_> -16 9
particular -4 -2 4 -9
particular_skill 14 26
partner 50 0 -3 -11
partner_who 3 10 -2 -2
partnership 6 -27 -3 -2
party 7 -43 18 -12
party_> -6 -3
pasco 0 0 -3 -5
pass 3 -1 -12 -14
pass_> 23 27 -5 16
pass_and -6 -9 -6 -6
pass_by 3 24
pass_in 23 -5
pass_mark -14
pass_on 32 -24
pass_the 4 -26 6 -19
pass_to 8 10
passag 21 -35
passenger -13 -11 -1 -5
passport -19 -16
past -11 -19 3 -6
past_six 16 -8 -1 -7
past_ten 6 -28 -2 -8
past_the 10 -15 7 -4
past_two -3 -15 -4 -2
patch 5 -10 28 8
path 13 5 -5 11
path_and -4 11
patienc 28 -24 32 -4
patienc_and 38 -18
patient 8 30 19 -9
patient_> 18 -13 -3 -1
patient_and 19 6 -1 -1
pattern -7 -9 -6 -5
paus 8 -24 -3 -3
paus_> 1 -41
pay -4 -35 6 -17
pay_> -2 19 -3 -2
pay_for 13 -3 -7 -4
pay_the 2 20
payment -9 -7
payroll -9 4 -1 -5
pdf -30 18
peac 7 -35
pen -51 28 -5 6
pen_> -42 26 -4 10
pen_and -1 9
pencil -21 15 -4 -7
pencil_> 2 -7
pencil_and -4 17 -5 -9
penhal 0 0 -2 -4
penny 2 1 -2 -5
penny_> 5 -20
pension 38 -7 -3 25
peopl 1 4 3 19
peopl_> 6 47 -7 -11
peopl_a -1 -16
peopl_and -31 42 -7 -6
peopl_are 8 23 -4 -2
peopl_at 8 -15 -3 -8
peopl_bring 8 1
peopl_can -17 -24
peopl_come -7 5
peopl_do 18 -2 -3 -9
peopl_for 20 6 -5 -7
peopl_from -10 7
peopl_had 3 -13 23 -3
peopl_have -25 -9 -4 17
peopl_i 0 -10
peopl_in -7 12 -8 12
peopl_on -29 -7 5 8
peopl_said 23 9 -2 -2
peopl_say 28 -37
peopl_to -8 13 -3 11
peopl_turn 0 -5
peopl_we -21 25
peopl_who 19 29 10 4
peopl_who'd 8 18 -3 42
peopl_who'v 25 2 -2 -5
peopl_will 13 -14
peopl_with -1 -5 -2 -6
per -36 -20 -10 -7
per_cent -24 -28 -8 -10
per_head -20 -9
percent 1 -20 -4 -1
percent_> 14 -18 -3 -10
percent_and -20 13
percentag -6 28
perfect -32 -32 -8 28
perfect_good -24 -25
perfect_well -10 -33
perform -5 20
performanc 24 4 26 -6
perhap 14 5 3 8
perhap_a -12 -4
period 3 7 -6 18
period_> 16 13
permanent -2 -29 -2 -2
permission 1 11 -2 -3
permit 5 10 -3 9
permitt -18 -12
permitt_to -5 -3
person 46 -2 53 -20
person_> 9 0 -5 -9
person_and 26 -8 -3 -1
person_be 18 -12
person_for 32 -18 -5 -2
person_from 3 12
person_i 18 -34
person_in 24 -11 1 -6
person_is -6 1
person_like 23 -9
person_on 17 37
person_outsid 35 5
person_she 1 -4
person_to 46 -11 24 -4
person_who 42 12 -6 5
person_whom 18 -28
person_whos 36 -1
person_with 29 -4 24 -5
personal 38 -43
personal_and 61 -9
personality -22 8 -6 51
perspectiv 51 -58
persuad -31 11
pew -10 -3
pharmacy -7 -4 -4 15
phd 47 -41
phon -7 -56 -19 -19
phon_> -25 -14 -4 -5
phon_and -10 -16
phon_call 17 -3
photo 17 -34
photocopier 9 -11
photocopier_> 8 -9
photograph -49 -44 -9 -8
photograph_> -3 6 -3 -1
photograph_are -13 -29
photograph_of -33 -22 -3 -4
phras -8 -6
physic 2 -15 -5 -6
physicist 12 7 -5 -7
piano -46 5 -4 49
pick -1 23 12 20
pick_it -1 34 -4 24
pick_up 30 -37 26 -7
pictur -3 -16 -9 -5
pictur_> 3 9 -1 -1
pictur_and 26 -16
pictur_of -17 -8 -2 -3
pie -20 -32 -1 -2
piec -35 22 2 36
piec_> -14 -23
piec_of -15 4 -5 -12
pig -36 24
pilar 0 0 -1 -3
pile -30 9 -5 9
pilot -30 -5 20 -7
pin -26 20 -3 -3
pin_> -19 10 -2 -2
pink -2 -31 -2 -1
pip -17 -12
pipe 4 3 -2 -3
pipett -15 -23 -3 -6
pit 2 -16 -6 -3
pitch -28 26 -8 11
pitch_and -16 7
pity 8 12
pivot -27 31
plac 5 1 -12 -10
plac_> -18 -1 -4 -9
plac_as -9 -5
plac_at 12 17
plac_in 5 2 -1 -3
plac_of 19 28 -2 -3
plac_on 6 -11
plac_wher 28 10
plain 16 8 0 -7
plan -1 39 -14 20
plan_> 12 20 -9 -7
plan_a 32 15
plan_and -3 17 -4 33
plan_for 30 24
plan_with 21 1 -2 -3
plann 23 -5 -7 -8
plann_> -8 -2
plann_a 4 10 0 -2
plann_in -8 26
plant -59 -6 -11 -14
plant_> -25 -22 -5 -4
plant_in -25 5 -3 11
plastic -9 24 -3 50
plat -52 -21 -6 -4
plat_> -3
platform -8 -4 -6 6
play -16 22 -13
play_in 8 28
play_it -11 4
play_the -6 1 -3 -8
player 19 15 0 -9
pleas -43 -24 -14 -18
pleas_> -8 29 -2 -7
pleas_don't -45 -26 -6 -4
pleas_read -12 20
pleasant 41 -33
pleasur -16 4
plenty 10 -4 8 -4
plenty_of -12 14
plot 14 6 -7 2
plot_> 5 4
plough 22 14
plow 0 0 -3 -4
plu -37 -1 -4 43
plumber 1 -7
pocket 3 25 -1 27
poem -26 -9
point -1 27 -2 -4
point_> 23 -11 -7 -2
point_and -1 -4 -5 -9
point_at -22 37
point_from -7 15
point_of 14 -7
point_out 19 -3 -6 -7
point_to 19 -2
pointer 0 -13
polic 6 -13 -2 -1
policy 3 -23 30 -12
policy_> 10 17 -4 -4
polit 5 28 81 -5
polit_> 1 4
pond -27 -43
pool -26 -3
poor -4 -18 -2 -2
popular 3 -42
porch -1 -19 -2 -2
portal -15 3 -4 7
porter 6 -17 -2 -3
porto 5 34
position -6 3 42 -4
position_> 2 -21 61 -3
possib -12 16
possibl 4 18
post 29 -6 -16 -12
post_> 14 26 -3 -5
post_in 9 -6
postcod -1 -16
postdoc 28 8 -6 -4
postdoctoral 4 -15
poster -7 32 -7 -10
poster_> -9 -4 -3 -4
poster_in 6 27
postmortem -18 7
pot -14 23 -2 -3
potato -17 21 -3 -3
pound -34 -35 -1 -5
pound_> -24 10
pound_and -5 -29
pour 10 -29
practic -13 60 -7 13
practic_for -25 -5
practic_on -21 28
practical -5 78 -6 96
practical_> -1 42
practical_and -7 8
practis -38 77 -4 -8
practis_on -11 55 -1 -1
prais -16 -13
prayer 17 18
pre 24 8 -3 -9
precis 10 -36 4 -9
precis_what 20 -15
predecessor 42 5 -11 -5
predict -16 2 -6 -9
preferenc -6 -27
prepar 14 11 40 -11
prepar_for -6 -3 13 -6
prepar_to 8 -20 48 -6
preparation -23 36 -2 -4
prescrib 25 26
present 2 24 8 -4
present_> 21 4
present_as -7 32
present_it 18 32
present_the 4 2 -1 -3
present_with 10 5
presentation -8 27
press -51 -19 -8 -10
press_the -26 34 -1 -5
pressur -3 9 -1 7
pretend 9 17 -2 11
previou -2 16 -8 -10
pric -13 -60 -13 -20
pric_> -10 -27 -4 -9
pric_a 31 -4
pric_of -25 -20
priest -5 -9
primary -18 28 -3 -7
principal 23 -9 -2 -4
print -31 -42 -11 -14
print_> -25 -16
print_it -9 -23
print_on -16 -38 -2 -6
printer -3 -40 23 -6
printer_> -21 -17
priority -5 -18
prison 8 16
privat -12 2 -7 -5
privat_> 20 -12
priz -28 -47 -1 -2
prob 4 46 -1 -2
probab -2 4 24 21
probation 41 1 -2 -2
problem 10 31 23 2
problem_> -14 3 31 3
problem_and 20 10 -4 -9
procedur -4 -8 9
procedur_> -2 -14 -5 -3
procedur_and -16 19
process -16 65 -3 -2
produc -33 47 -6 7
produc_a -30 13
product -1 37 -3 -9
product_and 8 -7
production 6 -6 -4 -5
profession 23 -31 -4 -5
professional 45 -11
professional_and 36 -35
professor 33 -57 -5 -8
professor_of 28 14 -9 -2
professor_who 17 -17
profit -4 -1 -4 -6
program -24 25 -10 -2
program_is -14 5
programm 3 6 -6 -11
programm_for 5 -17
programm_of -8 -1
progress 35 -18
progress_is 37 -9
project 1 31 -10 -1
projector -4 7
projector_> 5 -1
promis -24 44 -6 8
promis_to -30 30 -3 19
promot 24 -32 10 -3
promotion 23 -4 -4 -5
prompt -6 14
proof -17 6 -3 -4
proper -9 59 -1 17
proper_> -20 35 11 12
proper_and -13 31
propos 44 -13 -9 -7
propos_that 11 9
propos_to -7 3
proposal -20 53 -2 6
protect 3 -8
protection -4 -21
protocol 3 7
proud 8 21 -5 -5
proud_> 14
proud_of -10 4 -4 -4
prov 2 -10 68 -3
provid 25 -25 -4 -11
pub 42 38 -3 -3
public -25 4 6 -12
publication 16 -2 -3 -8
publish -13 -25 -8 -18
publish_in 0 -11
publish_on -3 -19
publish_the 5 -1 -1 -3
publisher 37 -23 -4 -2
pull -7 -3 -7 5
pull_the 14 5
pump -13 43 -7 44
pump_> 13 30 -3 9
pupil -16 -10 -1 15
purchas 19 -21 -1 -1
pure -4 13
purpl -13 20 -6 -2
purpos -4 11 -6 -12
purpos_> -1 1 -4 -8
push -17 -12 -9 -5
push_the -5 -10
put -16 9 -3 36
put_> -5 1 -5 -3
put_a -23 24 25 84
put_down -38 -10 -3 22
put_first -16 -16 -7 -5
put_her 13 27 -1 -5
put_his -2 -10
put_in -1 21 24 -17
put_into 10 -9 -4 10
put_it 0 -13 -16 -19
put_me 7 3 -3 -4
put_my 3 20 -3 66
put_on -21 12 -2 3
put_out -13 17
put_right -25 13
put_that 6 13 -3 -4
put_the -41 15 -11 29
put_them -36 3 -3 6
put_thi 15 32
put_through -6 43 -5 -8
put_to 20 -11
put_together -8
put_up 1 10 1 9
putt 3 28 -6 25
putt_the -10 14
puzzl 11 8 9 -2
q -37 -4 -6 -5
q_a -10 -10
q_i 5 -25 -3 -2
q_i'm -6 -1
qualifi -5 -10 -5 -12
qualifi_in 10 9 -2 -4
qualification 3 15 -1 -5
qualification_and 4 -7
quality -11 22 -6 -4
quantity 0 6
quarrel 1 -24 -2 -4
quarrel_> -10 -8
quarter -9 4 -6 63
quarter_> -2 11 -2 -5
quarter_and -1 -16 19 -5
quarter_of -12 29 -5 11
quartet 0 0 50 -2
quay -6 36 -1 -7
queen -21 -1
queen_> -6 14
query -37 49 -5 22
question 3 8 29 1
question_0 -29 1 -3 -2
question_> -3 27 -1 -5
question_about 15 -4
question_and 6 35 -15 27
question_at 8 -6
question_befor -32 19
question_for 20 0 24 -5
question_in -8 10 9 -8
question_is 40 -49 22 -3
question_of -20 -23 7 -6
question_on -13 -20 -7 -10
question_that 18 0 -1 2
question_to 7 10
question_with -18 26
questionnair -6 -3
queu 7 16 -3 16
quick 40 -12 -3 -18
quick_> -4 -24
quick_and 14 16 -7 -9
quick_that 8 -28
quiet 29 -16 6 -14
quiet_> -6 19 -8 -3
quiet_and 12 -35
quiet_at -14 -1
quit -3 -31 25 -14
quit_a 10 -36 39 -3
quiz 0 -2 -4 -11
quot -2 -16 -2 -2
quotation -8 -26 -2 -1
r 9 23 -5 -6
race -18 -43
rack 6 5 -3 -3
radiator -4 8
radio -18 -5 16 7
radio_on -2 -9
raffl -18 41 -3 -2
rail -20 -11 -3 -5
rain -19 5 -4 -8
rain_> -10 -2 -2 -1
rais -8 -16 -4 35
rais_0 -22 -4
rais_a -21 32
rais_the -6 -34
ran -7 7 -13 -17
ran_a -8 19
ran_it 29 -30 -6 -2
ran_the 2 3 -3 -9
ran_to -9 17
random -15 2 -3 -6
random_and -22 22
rang 2 32 -13 26
rang_> 36 -12 -2 -4
rang_me -9 16
rang_my -20 9
rang_the 2 45 -2 -3
rang_to -1 5 -2 49
rank -34 35 -2 46
rare 36 -51 -10 -6
rat -4 12 -7 -16
rate -12 -42 -12 35
rate_> -20 -31
rate_of 30 -20
rather -6 -12 19 30
rather_than 8 -5 -3 62
raw -4 9
re -17 45 5 16
reach -27 11 -11 63
reach_> 1 -35
reach_by -8 38
reach_the -13 -9 -6 22
read -12 16 -16 42
read_> -21 13 -8 -8
read_a 8 23 -1 12
read_about -3 25
read_all 8 -11
read_and -17 -2 -2 -4
read_book 5 9
read_everyth -9 14
read_in -3 -7
read_it -7 14 -12 -12
read_one 4 13 -7 18
read_out -11 -3 -2 -8
read_that -19 8
read_the -24 10 -1 14
read_them -6 -3 -5 -6
read_thi -8 6 7 -5
read_thos 6 -14
read_your -2 1 12 20
reader 1 22 -8 8
reader_> 15 24
reader_who -5 8
reading 1 -12
ready 10 -32 -6 -6
ready_> 0 -31
ready_for 17 -16
ready_to 12 -11
real -7 45 -8 2
real_> 1 18
real_one -10 37 -8 -10
realis 44 -10 -5 -7
realis_that 21 7
reason 5 -14 8 -16
reason_> 2 -2 23 -6
reason_for 28 -3
reason_given -20 -19 -3 -4
reason_that 25 -22
reason_to -1 14 -3 -2
reasonabl 31 18
recall 13 2 -5 -6
receipt -25 -21 -2 -4
receipt_and -21 -14
receiv -35 -9 -6 -10
receiv_a -24 -1 -2 -2
receiv_the 14 -4
recent 3 -22
reception -32 -22
recip -4 -25 -6 -5
recit 28 -16 5 12
recit_it 19 10
recit_the 16 -31
reckon -30 -11
recognis -2 56 -2 -9
recognis_> 14 23
recommend -18 -25 -9 -9
recommend_> -21 7
recommend_a 1 -9
recommend_it -29 -36
recommendation 55 27 -4 -8
recommendation_> 21 35 -2 -3
reconciliation 48 44 -5 -3
record -30 19 4 3
record_> -15 7 -3 -8
record_and -22 27
record_what -4 4
recording -30 32 -2 -8
recover 10 -9 9 -2
recovery -2 19 -3 -8
recruit -24 -34
red -40 36 -7 -1
red_> 4 22 -2 -4
red_pen -17 29
refer 40 -2
refere 16 19
referenc 4 17 -7 -9
referr -2 -15 -1 -2
referr_to -2 -14 -1 -2
referral -10 -37 -2 -6
reflect -32 11
reflection 53 -22
refresher 28 17 -6 -11
refresher_cours 8 7
refund -16 -29
refus 20 -21 -8 17
refus_> 8 8
refus_a 30 5
regard 9 16 -4 -3
regard_the 24 -11
region -9 -31
regional -10 -11 -2 -3
register 5 15 29 -7
registrar 16 -26 -7 -11
registrar_who 8 -26
regret 4 -70 -12 -6
regret_> 13 -17 -6 -2
regret_it 3 -39 -7 -3
regrett 28 -9
regular 42 -13 4 -4
regulation 10 61
regulator -23 14 -3 -6
rehears 17 22 -2 -16
rehearsal -14 16
reject 5 31
rejection 19 -14
relation -24 3 -3 -2
relation_to -3 13
relationship 53 -1
relationship_and 39 -40
relationship_is 39 -2
relativ -12 -42 -2 -2
releas -11 -64 19 -2
releas_> 13 -33 34 -4
relief 6 18 -8 -5
relief_milker -13 31
rely -36 -9
rely_on -28 3
remain 28 -33 -6 -1
remainder -11 -13 -3 -3
remark -5 -6 -6 -7
remark_> 7 9
remark_that -13 -9 -2 -2
remedy -22 26 -2 40
remember 6 -20 22 -15
remember_> -36 2 -4 -3
remember_how -14 22
remember_that 21 -6
remember_the 15 -38 -2 -2
remind -18 1 -5 -6
reminder 22 -3
remot 22 -5 -2 -4
remov 1 -22 -4 -5
remov_> -15 -5 -1 -2
renew 8 -12 -5 -4
renewal -11 -19
rent 6 -12 -5 -5
reopen -22 -1 -2 1
rep -6 -19 -7 -10
rep_to -8 -7
repair 4 -11 -1 -2
repeat -32 39 -8 -4
repeat_> -12 10
repeat_the -32 6
replac 3 9 9 -8
replac_the 32 8 -2 -3
replacement -38 -48 -4 -5
repli -13 54 -5 3
repli_that -14 26 -3 13
reply -4 -13 17 -2
report 18 0 -9 -17
report_> 22 20 -6 -5
report_and -13 26
report_it -22 12
report_of 11 21
report_on 8 -18
report_that 15 -23 -6 -7
report_the 3 -15 -1 -3
report_to 5 -10
request 29 8 -5 -11
request_> 21 26 -3 -6
requir -4 30 -11 14
requir_> 5 4
requir_that -9 34
rescu -9 23
research 11 -32 -6 -7
research_and 20 -22
researcher 11 -22 -4 -9
resembl -14 3
reserv 19 6 29 -9
reservation -25 -6
resign 24 46 -10 -3
resign_in 13 38
resilienc 33 -14 -2 -2
resolv 15 -11 67 -7
resolv_that -4 16
resourc -5 -1
respect 41 -19 6 -5
respect_> 17 17 -6 -2
respect_and 30 -14
respondent 5 2 -6 -3
respons -12 1
responsibility 46 -45
responsibl 38 -7
responsibl_for 26 5
rest 30 -1 15 -6
rest_> 31 2 4 -7
rest_of 4 8 3 11
rest_on 15 -2
restart -18 2 -3 8
restaurant -38 -26
restor -3 19 -3 17
restor_the 0 3 -2 18
restrict -19 39 -5 48
result -17 36 3 -8
result_> 14 29 -1 5
result_and -23 14
result_are -5 -2
retain 0 -7
retention -22 -6
retir 16 -15 -4 -19
retir_> 15 -15 -5 -3
retir_in 15 15
retir_to 22 -18 8 -3
retirement 9 -39 -3 -4
retirement_> 31 -21
retrain 4 -31
retreat 2 -24
return 22 10 -13 24
return_> 5 29 -1 40
return_for -16 11
return_from 11 24
return_on -12 4
return_to 27 -30 -4 -4
return_with 4 28
returner 62 13 -6 -5
revenu -4 15 -1 -1
revers -4 9 -3 -3
review 25 10 -11 -19
review_and 14 -24
review_by -9 -25
reviewer -12 60 -4 -6
revis 2 36 -6 -7
revision 3 36
rhythm 12 -16
ribbon -24 -14 -1 -2
ridg -10 -23
rig 17 20 -2 32
right -6 1 26 6
right_> -9 -2 13 -5
right_about 12 -7 8 -4
right_and 22 -13 10 4
right_answer -10 8
right_by -12 14
right_hand -4 -3 20 -9
right_in 11 -33
right_one 9 33
right_that -5 14
right_thing 7 36
right_to -10 16 -5 -7
ring -12 4 -3 16
ring_> -8 -13 13 -5
ring_a 11 22 -3 -2
ring_her 4 30
ring_the -36 -7 -3 -5
ring_up 16 35
risk 21 44 23 -8
risk_register 24 14
rival -8 4 -2 -4
river 33 -22 -5 -7
river_> 31 -17 -1 -3
river_and 23 -2
road 23 -27 -8 -8
road_> 8 -4 -4 -2
road_a 9 15
road_and -2 -24
road_to 6 -1
roadmap 36 -30
robot -11 21 -6 -3
rock -17 -40 -3 -2
rock_> -5 -40
role -1 37 -4 1
role_of 1 -9
role_play -4 31
roll -33 -21 -2 3
roof -29 -47 -8 -7
roof_> 0 0 -4 -3
roof_and -1 -30
room -7 -17 2 -1
room_0 -12 -10
room_> 30 -14 6 -12
room_and -5 19 -5 18
room_at 7 -29
room_for -7 -12 24 -2
room_has 8 7
room_in 24 -22 36 -5
room_on -15 -3
room_the -16 -23
room_wher -9 6
room_with -34 -31 -5 6
root 2 -13
rope 6 -3
rose -9 -14 -1 3
rose_by 5 -16
rota 11 8 22 4
rotterdam -7 -32
rough -1 -1 -5 -9
round -28 35 3 23
round_> 0 16 -4 -5
round_and -6 36 -6
round_the -21 25 -6 1
round_to -8 6 9 -2
round_with -35 26 -4 -2
rout -5 -32 -4 -4
routin -23 27 -5 -4
row -74 40 -9 32
row_in -23 22
rub -25 -34
rubber 3 -30
rucksack 9 -20
rude -6 18 -8 -5
rul 9 -7 -10 -1
rul_> 13 -19 -5 -4
rul_on 4 -33
rule 8 4 3 -7
rule_> 17 -5
ruler 5 18 -4 -11
ruler_> 10 16 -2 -6
run -10 -1 18
run_> 12 3 -2 -2
run_a -3 27 -7 15
run_in -6 28 -1 7
run_it 35 3 70 -4
run_out 11 -45 -3 -7
run_the -13 31 -7 9
run_to -22 -12
rung 19 -20 19 -5
runn 3 10 -8 16
runn_> 7 -7 -3 -2
runn_a 17 0 -2 -1
runn_it -12 55
rush 12 -7 -4 -2
s 8 1 -4 -6
sack 18 23 -3 -3
sad -15 14
safe -5 -8 -5 -2
safe_> -7 17 -2 -1
safeguard -5 -2 -3 -5
safety 2 10 -4 -9
safety_and 9 -12
said 2 9 -13 3
said_> -24 -4 13 4
said_a -46 13 -4 -7
said_and 4 8 1 30
said_anyth 23 4
said_at 12 7
said_good 12 -7
said_he 13 -25 -6 -2
said_he'd -4 -8
said_how 23 22 -1 -5
said_i 23 -11 -1 -12
said_i'd -1 32 -2 -2
said_i'm -16 18 -6 -5
said_in 12 -7 -4 -3
said_it -3 30 15 53
said_it' 0 39 -7 -6
said_no 32 28 -9 -5
said_noth 5 12 1 -8
said_of 24 18
said_oh -7 17 -2 -3
said_on -8 13 -2 -3
said_she 8 3 -4 -6
said_she'd -6 -11
said_so 2 -22 -2 -3
said_someth 3 4 -2 -4
said_that 7 13 -24 6
said_the 14 27 -8 -7
said_ther -22 -6 -3 31
said_they 1 21 13 -3
said_to 24 -32 5 11
said_was 8 3 -5 -3
said_what -22 25 -11 1
said_with -6 8
said_yes 14 26 -8 -5
said_you 2 24 -4 -6
said_you'v 5 10
sail -13 -31
sal 4 9 -8 -5
salary 39 -19 -7 -9
salary_> 14 3 -2 -6
sale -49 -42 -2 -3
salt 0 -27 -2 -4
salt_> 5 -9
same 0 15 18 22
same_> 1 -11 -7 -8
same_as 18 -5
same_day -10 11
same_for -6 38
same_moment -5 32
same_month 7 31
same_order -7 7
same_peopl -14 18
same_person 10 9
same_question 1 29
same_road 25 23
same_thing 1 25 -8 -6
same_two -24 27
same_way -11 5
sampl -15 37 -9 19
sampl_> 9 5
sand -16 -21 -4 -2
sandal -27 11
sandal_> -24 10
sandwich -34 -15 -5 -5
sandwich_> -17 -1 -2 -2
sat -16 33 -5 -1
sat_at 10 7
sat_by 16 -7
sat_down -46 39 -8 -5
sat_in 1 19 -5 -9
sat_on 13 13 -11 -7
sat_the 24 -19 -1 -4
sat_through -13 19
sat_with -26 14 -4 -11
satellit 12 20
satisfactory 5 18
satisfy 6 14
saturday -41 -7 8 -9
saturday_> -27 7 -5 -3
saturday_and -21 4 -3 -4
saturday_morn -6 -21
sav 18 14 24 -4
save -4 -11 -4 -3
saving 9 -13
saw -12 17 -13 -16
saw_the -3 -9
say 7 1 12 18
say_0 0 -12 -3 -1
say_> 1 -33 45 -10
say_? -2 -10
say_a -18 -34 -3 -9
say_about 11 -25 0 -4
say_and 16 21 -3 -5
say_anyth -6 -16 58 -7
say_as -11 14
say_at 8 -17 -5 -5
say_but 13 21
say_do 11 -3 -1 -5
say_go 30 6
say_he 11 -7
say_how 7 -25 -5 14
say_i 27 15 -9 -4
say_i'm 18 -6 -2 -3
say_if 25 -19
say_in 23 18 -9 -4
say_is -13 -8
say_it 20 12 15 -5
say_it' -28 8 -4 15
say_no 28 30 -17 8
say_noth -3 -5
say_so 36 -36 -14
say_someth 9 5 -6 -2
say_that 8 -14 9 10
say_the 17 -6 5 1
say_them 3 -13
say_ther 3 15
say_they 32 -26 -3 -7
say_thi 11 25 -8 -4
say_to -13 18 -7 -6
say_what -24 27 -7 14
say_whatever 29 -15 4 -2
say_when 11 -19 59 2
say_which -9 -6
say_why -14 28 -3 -4
say_yes 41 -13 5 -6
say_you 5 22 -10 -4
scal -22 9 -5 21
scal_> -21 23
scan -4 48 -2 -9
scan_> -1 21
scann -19 16
scar 10 34
scen -18 4
scenario -2 27
schedul 7 27 -3 -5
schem -56 -33 -6 -5
schem_> -12 -13 -3 -5
schem_for -7 -6 -2 -2
scholar -24 -1
school 15 32 -9 -10
school_> -19 32 -5 2
school_at -5 12
school_in 19 16 -2 -3
scienc -22 18 -6 -9
scientific 41 -39
scientist 6 -38 -7 -9
scor 21 26 25 6
scor_0 29 22 -1 -6
scor_> 5 -8 -2 25
scor_sheet -4 18
scrap -13 6 -5 21
scratch -22 4 25 -5
screen -34 12 -10 -17
screen_and -5 20 -2 -7
screen_reader -17
script -10 7
sea -19 -15 -4 -7
sea_> -2 15
sea_and -16 -15
seal -15 -6 -3 9
search -36 11 -3 -1
season 61 22 14 5
season_> 33 22 -2 -1
season_and 26 -15
season_to 36 2
seat -14 -39 -6 -7
seat_> -6 2 -3 -2
seat_and -8 6
second 1 7 23 36
second_> -10 33 14 53
second_a -23 -5
second_befor -9 5
second_day -22 -1
second_floor -15 -20 -5 -6
second_half -11 -27
second_hand -35 -18 -5 -4
second_i 38 9 -3 -3
second_is 11 14
second_of -8 4 -3 -10
second_on -12 -12
second_one -14 11
second_time -3 31 -8 -6
second_week -14 7 -2 5
second_winter 20 -18 43 -4
second_year -8 10 3 -2
secret -15 -35 -5 9
secretary 25 4 -4 -8
section -4 27 -6 -3
section_0 19 -11 0 -2
sector 20 5 34 -2
security 22 -13 -1 -1
sediment -20 -34
see 6 -4 16 -1
see_> -29 8 -10 -13
see_a 6 -20 -4 32
see_her 12 2 -6 -3
see_how 35 -4
see_if 12 -31
see_it -10 13 0 -7
see_me -3 -1
see_that -32 14 -8
see_the -9 5 -9 -10
see_what 16 6 -13
see_why 26 13
see_you -30 -3 8 33
see_your 22 -13
seed -17 -5 -6 -7
seem 32 -44 33 -9
seem_to 35 -34 45 -5
seen -20 -20 -8 -20
seen_> 16 -16 -5 -3
seen_a 6 -13
seen_befor -10 5
seen_it -26 17 -3 -3
seen_the -18 -30 -5 -4
seldom 1 -48 -3 -3
select -34 22 -2 15
self -2 24 -12 -9
sell -2 -12 12 7
sell_the -3 -12
seminar 16 -16 -6 -7
send -2 -29 -14 -10
send_a 5 -11
send_it -8 5 -3 -3
send_me -14 -4 -3 -3
senior 45 -28 -4 -9
seniority -22 -11
sens 15 -35 -11 -7
sens_> 22 -14
sens_of 21 -56
sensibl 3 6
sensor -6 -21 3 -5
sent -11 15 -13 22
sent_a -15 1 -3 -7
sent_back 1 20 -1 -3
sent_me -11 -9 -4 -6
sent_the -12 25
sent_to -16 -13 -3 -5
sent_us -6 33 -1 35
sent_you 19 -6
sentenc -20 44 8 56
sentenc_> 4 6 -7 -11
sentenc_and 5 -24 8 59
sentenc_for -4 32
sentenc_that -11 19
sentenc_what -4 22
separat 1 22 15 27
separat_> 16 -4
september -5 17 11 -5
september_0 23 11 -2 -8
september_> 0 2 -6 -18
september_and 7 -7
september_to -19 14
sequenc 15 42 -7 70
sequenc_and 17 10
seriou -10 -18
serv -6 3 -5 7
servic 10 15 -9 2
servic_> 3 10 -3 -5
sery 14 9 15 -3
sesam 0 0 -3 17
session -15 15 -7 -25
session_> 10 -27
session_and -12 6
session_in -7 24 -1 -6
session_on 20 -28 -2 -3
session_with 12 6 -2 -11
set -30 26 0 31
set_> -11 -11
set_a 16 10
set_and 9 20
set_asid -10 -15 -3 -3
set_at -10 -11
set_down 2 -5
set_it -17 -13 10 -6
set_of -7 3 -2 -6
set_out -32 -17 -6 -8
set_the -6 10
set_to -27 35
set_up -15 31 -7 35
setback 59 -37
sett -23 32 -2 54
settl 8 -28 35 -11
settl_> 4 -21 -6 -4
seven 3 0 13 86
seven_> 16 -6 -4 -7
seven_and 0 14
seven_month 13 -6 -7 -7
seven_of -23 23 -1 39
seven_week 4 -10
seven_year 25 -14 -7 -7
seventeen -7 28 -10 -5
seventeen_year 8 11 -9 -1
seventy -4 -25 5 -10
seventy_four 17 34
seventy_one -28 -14 -2 -3
several 7 -14 -12 -13
several_of -5 -16 8 -4
several_tim -1 23
shak -19 -18 -5 -4
shall 24 -5 -8 -7
shall_be 15 27 -3 -1
shall_have 19 -37
sham -30 37 -10 -4
shap -8 7 -3 -4
shap_> -15 -9
shar 16 -34 31 22
shar_a 14 2 35 -5
shar_experienc 24 9
shar_of 13 -6
sharp -3 -1 -4 -2
sharpen -5 -9
she 5 9 1
she'd 19 17 17 11
she'd_alway 1 8
she'd_been -8 11 -6 38
she'd_have -8 -12 -6 -4
she'd_like 16 3 -1 -2
she'd_start 3 -21
she'll 9 -3 -8 -3
she_answer -14 10
she_ask -26 26 12 2
she_at 8 -20
she_becam 5 -10 -5 -2
she_been 4 7 -5 -2
she_bought -12 4
she_call 7 30
she_came -7 9 -3 -2
she_can 36 32
she_chang 9 9
she_com 27 -25
she_could 30 5 -4 43
she_couldn't -2 -10
she_decid 9 -12
she_did 28 0 12 5
she_didn't 2 7 -11 -11
she_doe 30 12 -8 -6
she_doesn't -12 31 -9 2
she_found 3 21 -2 28
she_gave -2 -18 -5 -7
she_got -6 35 -6 -4
she_had -3 12 10 -23
she_hadn't 29 16
she_has 27 15 -10 -11
she_hear 11 3
she_is 33 -1 -14 -9
she_isn't -4 22 -10 -3
she_kept 13 12 21 -3
she_knew -17 -17 -8 29
she_know 1 29
she_lack 16 -2
she_laugh 3 -17 -3 -2
she_left 9 8 -3 -5
she_let -9 -6 8 -8
she_lik 7 -11 -7 -2
she_look 9 -32 2 -6
she_made -32 16 -1 -6
she_might 6 16
she_must 18 12
she_need 4 11
she_never -12 19 -3 -9
she_once 20 -23
she_ought 15 -5
she_put -45 10 -1 34
she_rang -30 19
she_read -4 7 -5 -5
she_remember 20 18 -3 -3
she_retir -12 3
she_right 25 -7 20 -4
she_said -6 20 30 30
she_sat -27 16
she_say -10 10 -12 11
she_still 21 -5
she_stood -2 -34
she_tak -12 17
she_talk 14 -8 -6 -3
she_tell 30 16
she_the -14 -1
she_think -2 -16 4 -2
she_told 32 -30 22 -7
she_took 16 14
she_turn -4 -9
she_used -1 -8 -7 -6
she_want 43 -26 -8 -5
she_was 4 -14 -7 -6
she_wasn't -5 27 -6 -3
she_went 11 12 -3 -9
she_who -9 15
she_will -9 32 -3 22
she_work 7 -15 -1 -1
she_would 50 2 42 -10
she_wrot -5 -11 -3 -3
shed -40 -10 -5 -9
shed_> -27 -28
sheep -26 10 -3 -5
sheet -19 20 -10 34
sheet_> -3 -21 -8 25
sheet_and 10 1 8 23
sheet_of -27 33 -3 -4
sheet_with 13 10
shelf -18 -44 -2 -3
shelf_> -1 -15
shelf_and 3 -22
shift -22 25 -9 7
shift_> -5 6 -2 -3
ship -34 -36 -3 -10
ship_> -11 -7
shipp 7 5 -2 -4
shipyard -19 -18
shirt 6 5 -1 -4
sho -25 -81 -4 -6
sho_> -9 -48 -3 -5
shoebox -41 24 -3 -3
shook 10 15
shop 13 -18 -6 -8
shop_> 22 -10 -4 -5
shopp 7 -18
short -10 40 24 10
short_> 4 -2
short_of 28 5 58 -8
short_term 20 34
short_test -21 10
short_time 5 8
shorter -3 13 17 28
shorter_> 8 8 24 35
should 3 24 4 -14
should_> 22 -1
should_be -19 29 10 -4
should_do -5 7
should_go 23 23 -7 -3
should_have 13 37 1 -7
should_i 10 -25 -4 -1
should_like -3 -3 -1 16
shoulder -2 42 -6 -10
shoulder_> -8 30 -4 -8
shouldn't -16 -9 11 20
shouldn't_be -11 -11 -3 -3
shout -3 9 -10 32
shout_> -18 18 -3 31
shout_at 10 -24 -2 -5
show -27 32 -4 29
show_> -10 4 25 -8
show_a -1 6
show_her -1 21 -5 -8
show_me 23 12 -4 -10
show_no -2 -28
show_that -12 9
show_the -17 -5 -2 -7
show_whether -17 27
show_you -35 16 -4 38
shower -2 -43
shower_> 0 -35
shown -14 92 -4 62
shown_> 1 28
shown_a -7 -6 -6 24
shown_her 36 20
shown_how -12 52 -4 53
shown_me -19 26
shown_the 3 18 -2 12
shut -24 -17 7 -13
shut_> -22 6
shut_the -29 -16
shut_up -4 -26
sick -9 15 9 -5
sick_> -2 5 -3 -3
sick_in -6
sick_on -9 -8
sid 1 6 7 25
sid_> 24 -4
sid_of -15 8
side 5 9 5 -1
side_> -2 37 -6 -11
side_and 2 -21 -5 -7
side_by 46 19
side_of 9 13 -8 -5
side_on 5 18
sideway -8 -9 -2 -4
sigh -13 -16
sight -15 18
sign -10 18 -15 21
sign_> 7 28 -5 10
sign_a -1 -6 -4 -5
sign_and -31 22
sign_for -11 -24 -5 -3
sign_in -3 -6 -2 -3
sign_off -1 47 -3 -9
sign_on 12 -26 -5 -5
sign_that 3 2
sign_the -13 -3 -1 -6
signal -9 -15 -6 51
signatur 11 23 -7 6
silenc 0 41 -7 45
silenc_after -9 2
silenc_and 4 12 -2 -5
silenc_for 3 12
silent -11 -17 1 18
sim 9 -2 42 -2
similar 23 10 -2 -3
simp 22 6 -6 19
simpl -18 20 -7 -5
simulat -4 30
simulator 9 32 -2 -5
sinc -3 -7 11 -22
sinc_0 -3 -28 5 -6
sinc_> 18 -9 30 -8
sinc_about -12 -13
sinc_and -36 -18 14 -3
sinc_august -16 -7 -1 -6
sinc_been 15 -13
sinc_befor 6 -12 -4 -3
sinc_christma 25 20
sinc_february 26 -8
sinc_he 6 -17 -3 -4
sinc_his 4 14
sinc_i 5 -24 -8 33
sinc_it 5 -2 -8 -3
sinc_january 16 20 -1 -3
sinc_last -16 1
sinc_my -8 9 -8 -3
sinc_nobody -5 13
sinc_september 12 -3
sinc_she -9 4 -7 -2
sinc_the -5 14 -9 -10
sinc_then -2 4 -5 -2
sinc_ther -13 -16
sinc_we -8 -11 -5 -4
sinc_you -5 -10 -7 -3
sing -33 -4 -4 -4
sing_> -14 -8
singl -27 -14 -2 -9
sink -27 0 -2 -4
sir 19 21
sister -1 15 -12 7
sister_> 10 19 -2 -3
sister_in -14 16 -3 10
sister_who -12 6
sit 8 -13 1 -12
sit_> -23 -37 -1 -1
sit_and 1 -34
sit_down 1 24 -3 15
sit_in 17 -7 1 -4
sit_on 27 22 -5 -3
sit_ther 14 -8
site 14 1 -5 -9
sitt 13 32 -4 48
situation 22 -14
six -9 18 -3 72
six_> -23 19 -5 32
six_and 3 14 -7 -12
six_day 2 -8 -4 2
six_had -23 8 -2 34
six_hour -28 -6 -2 -9
six_hundr -18 8
six_in 18 3 -2 -5
six_month 22 10 4 -7
six_of -34 22 -3 12
six_on -9 13
six_or -12 19 -6 25
six_peopl 3 -3
six_thing -46 7 -5 73
six_week 11 8 39 -15
six_with -20 -26
six_year 23 15 0 -14
sixteen -19 -10 -7 -7
sixteen_> -16 -6
sixteen_session 6 -2
sixteen_year -7 5 -4 -2
sixth -21 23 -8 82
sixth_> 11 11
sixty -24 4 -17 23
sixty_> -24 -15
sixty_and 12 -11 -7 -9
sixty_eight -9 -9 -2 -7
sixty_of -22 -2 -3 24
sixty_one 6 3 -2 -7
sixty_thre -9 -3 -5 -6
sixty_two -5 -17 -1 -3
siz -17 -12 -5 14
size -36 5 -7 22
size_> -11 10 -3 -2
size_of -32 -8 -3 45
skeleton -9 16
skill 23 81 63 114
skill_> 4 66
skill_and 36 47
skill_are 6 2
skill_gap -22 22
skill_in 12 38
skim 2 12
skin -11 11
skip -30 -43 -2 -3
skip_the -16 -36
skipp 27 8
sky 4 6 -1 -2
sky_> 12 -4
slab -7 9
slat -27 -11 -3 -4
sleep 20 -29 -14 6
sleep_> 35 -7 -4 -5
sleep_and -28 -12
sleev -4 21 -3 -4
slept -28 18 -6 -5
slept_> -17 22 -1 -2
slid -13 23 -9 13
slight 8 -41 5 11
slight_better 12 -9
slip -15 -7 -3 -4
slippery -8 -31
slop -7 -36
slow 14 15 -13 25
slow_> -29 14
slow_and 4 -15
slow_it -3 8
small -24 -2 -7 -15
small_> 9 38 -2 -2
small_charity 0 0 -1 -7
small_one -16 -19
small_thing 26 -22
smaller 2 -39 15 -6
smallest -12 -31
smell 0 -15 15 -6
smell_of 0 -7 -6 -5
smell_the 27
smil 13 -6 -3 -3
smil_> 9 2
smok -34 -17 -3 -3
snack 16 -5
snow -27 -39 -2 -3
so 0 -2 -17 -17
so_> 6 3 -8 4
so_a -5 -12 -4 -3
so_and 3 -13
so_as 13 -2 -4 -6
so_did 0 -3 -2 -3
so_do -4 -3
so_far -4 -11 3 9
so_for 7 -22
so_good 7 -26
so_hard -28 12
so_here -5 -11 -5 2
so_i 6 54 -9 -13
so_i'm 14 1 -6 -4
so_if 11 -35
so_in -13 -18 -1 -8
so_is 6 25
so_it -12 -4 -8 -6
so_it' 0 27
so_long 8 -10
so_many -8 10 -4 -2
so_much 33 -17 6 -3
so_often 24 3 23 -4
so_she -2 9 -4 -4
so_that -17 6 -13 -7
so_the -11 -12 -5 -6
so_ther -7 -2
so_they -15 -16
so_thi -2 23
so_we -22 9 -2 16
so_what 11 -18 -2 -2
so_when -3 -25
so_you 20 -7 -6 13
social 31 -5
society 9 -20 3 -3
sofa -19 20
soft 12 -28 -9 -2
softwar 5 42 -12 -18
softwar_> 9 20 -3 -7
softwar_was 21 -25
soil -16 -7
sold 20 -16 -11 -9
sold_> 15 -12 -4 -1
sole -14 -27
solicitor -34 -48 -7 -3
solution 2 -20
solv 1 27
solveig 2 -15 -4 -2
some 8 6 26 11
some_> 10 7 -3 36
some_day 31 -19 23 -3
some_four 14 -4
some_of -2 10 -12 -14
some_time 20 -12 26 15
some_week -21 1
somebody 17 -5 54 3
somebody_> 27 2
somebody_ask -7 -6
somebody_at -31 25 -4 46
somebody_else 8 -12 46 -3
somebody_from 0 7
somebody_had 17 -7
somebody_has -3 15 34 7
somebody_in 4 -31 -1 -5
somebody_on -4 -22
somebody_to 42 21 -8 -4
somebody_who 48 -32 22 9
somebody_who'd 26 -12
somebody_will -7 -9
somebody_with 20 9 5 -6
someon 18 19 4 33
someon_a -3 -30
someon_else 15 -21 22 -7
someon_i 20 -34
someon_in -5 33 -4 12
someon_to -2 29 48 47
someon_who 40 40 -12 11
someon_who'd -3 2 -5 -6
someon_will -7 -4
someon_with 26 13
someon_you 27 3 -3 -4
someth 3 -9 3 -18
someth_> 10 -20 -12 -7
someth_about 0 -18 -3 -1
someth_and 12 -28 2 -3
someth_different 30 -3
someth_else 13 -14 1 -7
someth_for -7 -3
someth_from 15 -30
someth_in -29 3 -6 -4
someth_like 22 -4
someth_on 38 -25 -4 -3
someth_over -23 -26
someth_that 14 -4 -8 -1
someth_to -6 12 -5 26
someth_up -21 22
sometim 12 -24 -2 -3
somewher -9 -41 -11 -12
somewher_else 22 -1
somewher_in -41 20
son -9 7 -10 -12
son_and -4 4
son_in -5 13
soon 5 51
sooner 28 -22 13 -8
sorrel 0 0 -3 -5
sorry -1 -57 0 -11
sorry_> -20 -33 -1 -1
sorry_to 3 -7
sort 12 -13 26 -7
sort_> -14 -22 -5 -3
sort_of 33 -11 13 -15
soul 3 47 -8 36
sound -6 -13 -14 -13
sound_> -33 16 -3 4
sound_as 7 -30
sound_like 20 -31 -3 -8
soup -34 -55 7 12
soup_> -15 -39 13 -7
sourc 2 8 -2 -6
sourdough -6
south -29 -40
spac -14 -12 -2 -3
spanish -18 -22
spar -9 8 64 -2
spe -40 11 -3 22
speak 18 4 -18 -9
speak_> 1 6 -6 -6
speak_about 19 17
speak_of -15 -2 -5 -3
speak_term 25 29
speak_to 3 -31 -3 -6
speak_up 14 -8 -2 -3
speaker -12 0 -6 -6
specialist -8 -17
specific -14 59
specification 19 11 -7 -11
specy 0 -29 34 -6
speech -11 6 0 5
speech_> -5 -6
speech_in -15 -5
spend 8 -15 9 -4
spend_it 9 -28
spent -13 -7 -2 35
spent_a 1 10 -1 11
spent_the 7 -20 5 -5
spill -13 32
splendid 13 5 -6 -4
split -36 23 -8 22
spok 16 -2 12 -9
spok_for -13 10
spok_to 4 13 -5 -5
spoken -2 -1 -5 -4
sport 25 -13 -3 -2
spot -31 25 -2 44
spot_> -25 17 -2 47
spott -4 -13
spr 1 -21 13 -5
spr_> -14 -6 4 -5
spr_and -4 -20 -6 -5
spr_was 1 -9
spr_we -14 5
spread 1 7 -2 -7
spreadsheet 8 3 32 -13
spreadsheet_> 25 -16 -2 -3
spreadsheet_that -3 13
squar -39 8 -4 -4
st -17 22 -2 -3
stack -3 -24 -2 -5
stack_of -3 -8
staff 6 -5 -14 24
staff_> 14 4 -3 11
staff_and 7 14
staff_who -25 -23 -1 -3
stag 13 20 6 17
stag_> 16 -7
stag_of 20 -9
stain -20 6
stair -9 -17 -6 25
stair_> -2 -25 -3 -5
staircas 10 -35
stak 40 -30
stak_in 33 -17
stamp 42 0 -5 -6
stamp_> 26 7 -2 -2
stand 25 -23 12 5
stand_> 3 -13 6 -4
stand_and 6 -8
stand_at 33 5 9 31
stand_behind 17 9
stand_between -23 26
stand_by 34 -18
stand_for -4 -26
stand_in 1 -14 3 -12
stand_next 3 41
stand_on 2 -19 -7 -4
stand_ther -13 -31 4 -5
stand_up 20 -31 -3 -9
standard -5 20 14 8
standard_> -33 31
standard_in -6 11
star -9 4 -1 -3
star_> -4 -2 -1 -3
start 7 12 14 -17
start_> 22 -3 21 -10
start_and -4 12
start_date -12 22
start_from -19 15 -2 -3
start_in -13 21
start_on 16 42 -3 -4
start_the -19 0 -4 -5
start_thi 28 -11
start_to 1 -46 -5 -3
start_with -1 39 -6 -3
starter -9 -20
stat -6 3 -4 -9
statement 11 39 -7 -8
statement_and 2 33
station 10 -50 -2 -9
station_> -1 -52 -3 -3
statistic 0 32 -2 -2
statistic_for 5 15
statistician 5 -23 -4 25
statu -30 -12
statu_> -17 -24
stay 22 -13 -7 -1
stay_> 24 -5 -7 -6
stay_for -14 -32
stay_in -4 -28 -6 46
stay_on 24 17 -5 -3
stay_out 9 -7
stay_ther -34 17 -5 -2
stay_with 5 -26
steady 6 19 6 6
steel -14 -21 -2 -6
steep -20 -2
steer 51 -34
step -13 -6 -7 -8
step_0 34 -21 -4 -3
step_> -12 17 -2 -3
step_and 11 13
step_by -15 23
step_down 4 -5
step_so -14 31
stepp 9 -5
stern -17 24
stick -48 -21 -8 -9
stick_> -21 16 -2 -3
stick_and -21 -9 -4 -3
sticker 0 -6
sticky 18 -15
still 20 -15 -10 -22
still_> 7 -19
still_a 22 19
still_be 37 -28 30 -4
still_do 16 -35
still_don't 9 -29
still_have -12 4 -3 -4
still_in 3 -9 -5 -4
still_tell -7 -14
still_ther -5 -30
still_think 18 -36
still_work 19 0 -2 -4
stock -11 0 -5 -5
stomach 15 -11 5 -4
ston -27 -38 -2 -4
stood -7 -4 -3 40
stood_> -27 17 -3 73
stood_at 5 -12 -1 -7
stood_in -20 2 -6 -7
stood_on 33 -6
stood_ther -17 7 -6 -8
stood_up -2 -25 -2 -7
stop 2 -10 8 4
stop_> -7 -5 3 -8
stop_? 25 -9
stop_and -12 -27 -5 -3
stop_being 41 -13 11 -2
stop_on -14 -23
stop_the -16 24
stop_you 21 27
stopp -8 2 10 81
stopp_> -32 30 -9 -11
stopp_a -4 -7
stopp_at -8 19 -3 -5
stopp_being 13 -32 24 -4
stopp_it -6 -19
stopp_the -7 11 -4 11
stopwatch -35 37 -1 -1
stor 21 -35 -3 -4
stor_> 19 15
storag -33 9 -1 17
storm 11 4
story -2 23 -12 5
story_> -3 17 -3 -5
story_about -14 7 -2 -2
story_and 5 -7
story_on 13 15
stov -4 -1 -6 -4
stov_> 0 0 -4 -3
str -3 -25 -2 -8
straight -27 13 23 4
strang -1 2
stranger 17 -3 -9 -13
strap -8 2
strategy 20 29 -3 -9
street -6 -45 -8 -14
street_> 7 -18
strength -13 -7
strength_of -17 4
stretch 16 -20 17 -6
strict 16 -2
strik -5 5 -2 -3
strip -10 39 -6 11
strok 15 -23
strong -4 21 -6 -6
strongest 7 -35 -2 -4
struck -11 -30 -3 -3
structur 23 41 -2 -2
structur_> 9 -16
stuck 6 7 -2 19
student 1 0 -11 -21
student_> 11 20 -4 -3
student_and -7 26
student_in 12 -29
student_of 6 -28
student_on -6 3
student_to 23 -6
student_told -2 22
student_who -24 22 -3 17
studi -14 -11
studio 18 -5 -5 -2
study 38 -7 0 -20
study_> 0 9 -5 -6
study_the 9 6
stuff -9 33 -5 -2
stupid -16 10 -6 24
stupid_> -15 20
styl -9 20 -6 25
subject 4 18 44 -13
subject_> 23 -5 -4 -4
subject_and -50 58
subject_of -9 14 -3 -2
submission -27 45 -1 92
submit 25 12 31 -1
submitt 14 27 -2 -9
subscription -11 -13
substantial -10 -22
succeed 14 12
success 54 -39 4 -4
success_> 0 -24
successor 5 -41 -3 -3
such 33 -15 -1 -12
such_a 37 -26 15 -3
such_as -6 -13 -4 -2
such_thing -10 10
sugar 2 -37 -5 -3
suggest 52 -58 51 -15
suggest_a 21 -28
suggest_i 2 12
suggest_that 45 -40 70 -9
suggestion -3 -2
suit -13 31 -5 -4
suit_me -15 11
sum -3 8 -5 10
sum_> 7 -14 -1 -3
sum_in 6 8
summaris 7 24
summary 28 50 -2 25
summary_> 7 7 -1 30
summary_for 38 42
summer 13 -34 11 -17
summer_> -17 -28 27 -3
summer_and 16 -12 -4 -8
sun -17 -13 -2 -3
sunday -1 23 13 -13
sunday_0 1 2 -2 -1
sunday_> -24 15 -3 -5
sunday_and 0 14
sunday_even 21 -8
sunday_with 1 3 -2 9
sung -22 35 -2 3
superb -29 -3 -2 -2
superb_> -16 20
supermarket 13 13 -2 -2
supermarket_> 9 -6
supervis -6 26 -1 -11
supervision -13 39 -4 -3
supervisor 6 -47 -13 -6
supervisor_a 4 -13
supp 3 -28 -4 -5
supper -16 -33 1 25
supplementary 5 -7 -1 -2
suppli -7 -31 -3 -4
supplier -3 2 -3 -9
supplier_> 5 28
support 36 28 -2 -6
support_a -7 4
support_is 22 14
support_of 4 15
supportiv 8 -32
suppos 18 -24 -4 -12
suppos_it -26 17 -6 -2
suppos_that 14 -17 -5 -7
suppos_to 35 -37 9 -6
sure 50 40 5 30
sure_> 18 -22 -4 -2
sure_of 44 23
sure_that -1 25 -7 55
surfac -5 -6 -2 -4
surgeon 32 -45
surgery -30 -38 11 -3
surnam 6 -8
surplu -4 -6
surpris -26 -9 -8 -10
surpris_> -19 -10
surpris_how -18 -3
surpris_number 9 -6
survey 7 -12 -10 -18
survey_in -22 14
surviv -37 -23 -5 -9
surviv_> -2 -7 -3 -3
suspect 21 6 -6 -4
suspect_that -13 25
swallow -15 20 -3 -4
swap -5 36
swapp -13 4
swear 17 24
sweat -24 8
sweep -7 15
sweet -16 -1 -7 3
swept -5 -18
swim 0 -13
swimm -6 1 -4 -7
switch -18 6 -7 -7
switch_off 0 -23 -1 -5
switch_the -23 16
sworn 19 0 -3 -7
syllabu -12 36
symbol -12 12
system -16 34 -8 -12
system_> -25 0 -1 -2
t 21 5 -7 -6
tab 12 56 4 -4
tab_> -9 33
tabl -6 24 -7
tabl_> 4 5 -5 -6
tabl_and 22 13 11 -10
tabl_by -4 -14
tabl_of -13 14
tablet -28 -5 -8 -13
tablet_> 16 9 -3 -4
tablet_and -16 -17
tag -24 -30
tail -12 18 -1 -6
tak -1 10 29 -7
tak_a 0 28 -6 3
tak_about 1 -15
tak_in 16
tak_the 0 15 -4 -7
tak_to 8 -7 -2 -2
take 7 14 17 11
take_> 9 -12
take_a 28 24 -2 6
take_it -7 10 -3 1
take_on -16 -4
take_over 32 7 -4 -3
take_the -10 -4 -9 -8
take_time 12 -19
take_us -10 0 33 -8
take_what -24 6
take_you 9 10 -5 -3
take_your 4 -27
taken -21 -4 3 11
taken_> -4 -25
taken_it 20 -6
taken_on 9 35
taken_over -20 -32
taken_the -1 -1 34 -7
tal -16 1 -3 10
talk 15 5 -9 2
talk_> 20 41 9 -6
talk_about 5 -36 -5 -13
talk_for -23 34 -2 34
talk_in 11 15 -1 -3
talk_it 24 15 -6 -7
talk_of -3 2
talk_on 10 -15
talk_through 34 -34
talk_to 29 -9 -1 -11
talk_with 26 54
tank -8 12 -1 -1
tank_> -15 -2
tanker -27 8 -1 -2
tap 10 -15 -3 -4
tape -1 38 -3 8
tape_> -6 33
target 29 33 -2 -2
task 6 52 -3 -4
task_> 30 13
tast -13 12 -3 -1
taught -1 56 -24 12
taught_and -12 51 -8 -13
taught_by -5 31
taught_her 18 35 -2 -6
taught_in -18 32
taught_it 19 14
taught_me 1 4 -6 14
taught_the 24 20
taught_to 9 15 -4 6
tax -17 -19 -6 -7
taxi 7 -15 -2 -2
tea 6 -9 -2 -1
tea_> 13 -11 -7 13
tea_and 16 30 -8 -2
tea_towel 0 0 -4 -2
teach 5 31 -14 -12
teach_a 1 16 -3 -7
teach_and 21 11
teach_it 3 34 -9 -13
teach_them -19 -18 -2 20
teacher -8 19 -3 -9
teacher_> 5 13
teacher_and 2 6
teacher_to -3 14
teacher_who -20 -18 -2 -3
team -3 -4 -13 -9
team_> -2 -18
team_at 4 8 -1 -4
team_is 3 -5
team_of 1 -7 -4 -2
team_who -27 -19
team_with 7 -6
tear -16 24
technical 30 1 21 -5
technician 5 23 -2 -6
techniqu 6 18 16 -12
techniqu_> -2 -26
techniqu_and 5 7
teddy 0 0 -2 21
teeth -32 2
telephon 4 7 9 71
telephon_> 7 42 -2 17
telephon_number 13 10 -5 -9
telephon_the -14 -5 -1 -6
television -23 3 -3 -3
tell 17 -9 12 -2
tell_> -9 -14 -6 -8
tell_a -3 15 -4 33
tell_her 13 -49 0 -5
tell_him -5 -31 -8 -4
tell_if 40 -49 32 -4
tell_it -14 -8 -5 -4
tell_me 33 8 -2 22
tell_my 15 11
tell_the -6 12 -5 -3
tell_them 26 -8 -8 -5
tell_us -29 -23 -3 43
tell_whether 33 -22
tell_which 29 -1
tell_you 29 -10 16 -7
tell_your 7 -22
temper 8 -11
temperatur -9 -4 -4 -3
templat -12 -24 -3 20
templat_and -13 12
templat_for -24 8
temporary -24 -36
tempt -13 29 -3 -5
tempt_to -4 19 -3 -5
ten -15 2 6 37
ten_> -21 3 -4 42
ten_and -15 -25 -2 -8
ten_at -20 24
ten_day 2 26 -4 -4
ten_hour -14 13
ten_minut -46 25 -8 5
ten_of 11 4
ten_or 22 -35 13 -6
ten_past -5 7 -3 -9
ten_thousand -2 -4 -1 -5
ten_to -7 -17 25 -5
ten_week -29 -4 27 -5
ten_year 24 -3 1 -4
tend 32 7 -1 -3
tend_to 29 7 -1 -3
tender 4 3 -4 -5
tent -15 -26 -1 -3
tenth 23 -48 -6 -15
tenth_of 19 -29
tenur 8 -22
term 28 41 37 -14
term_> 20 39 -7 -11
term_and 4 13
term_of -15 12
test -28 13 -11 22
test_> -22 23 -5 -16
test_a -36 20 -3 11
test_and -5 29 -8 -12
test_at 6 2 -1 1
test_in -22 19
test_is -7 -9
test_it -5 -45 -6 -14
test_on -20 39 -2 60
test_or -11 25
test_was -22 -13
test_with 15 -19 -2 -15
text -16 7 -9 -11
text_> -5 -12 -3 -5
textbook -12 6 -4 -4
than 9 -15 11 26
than_a 5 22 -5 87
than_about 20 -19
than_anyon 3 -2
than_half -23 4
than_i -27 19 -16 7
than_it -14 -1 -5 -4
than_me -21 -8
than_mine 7 -15
than_most -9 -23
than_one 49 -33 19 -4
than_that 2 -13 -6 -4
than_the 8 -8 3 -7
than_we -12 -9
than_you 16 -13 -5 -12
thank -4 -15 -7 -17
thank_> 36 -12 -1 -4
thank_for 14 -15 -2 -3
thank_him 5 -24
thank_me 19 25
thank_them 32 -13
thank_you -28 0 -5 -7
that 0 0 14 32
that_> 21 10 -19 -20
that_? -23 4 -7 -6
that_a -6 -9 -5 13
that_all -28 -3 -9 47
that_an -1 0 -2 -3
that_and 5 -6 -12 -5
that_any -11 17
that_anyon -14 -11
that_are -13 -8
that_as -21 4 28 -5
that_becaus -9 -6
that_begin -29 33
that_by 15 -49 7 -7
that_came -4 8
that_can -36 37 -6 13
that_can't -1 -6
that_chang -13 16
that_com -5 3
that_could 24 6
that_count -7 -37
that_date -7 2 -1 24
that_day -12 2 -3 -7
that_doesn't -25 -7
that_each -15 20 23 6
that_every -9 2
that_everyon -6 5 -7 10
that_follow 15 9
that_for -29 18 -5 11
that_goe -30 -33 -4 -6
that_had -19 25 -6 8
that_happen 25 7 -4 -2
that_has -7 13 -8 -9
that_hasn't -9 -10
that_he 5 -34 -10 -14
that_he' 5 -9
that_he'd 28 -24 2 -10
that_her -5 28 -4 -6
that_his -12 -21 25 -3
that_i 31 -3 33 4
that_i'd -11 -9 -10 -8
that_i'm 20 -47 -12 38
that_i've 29 -43 17 -6
that_if -40 -14 -8 -4
that_in -13 -14 -4 7
that_is -4 -4 3 19
that_isn't -11 11 -9 -7
that_it 5 5 2 24
that_it' -1 23 -19 4
that_kind -4 -4
that_last 37 -26
that_look -18 -12
that_made 10 3 -3 -4
that_mak 19 -35 -5 -3
that_matter 0 17 -4 -4
that_mine 7 -13
that_my -8 -21 -5 -4
that_near -9 10
that_night -13 18 -2 -3
that_no -12 -36 -6 -9
that_nobody 6 7 11 -25
that_none -3 18 -4 5
that_of 11 -3 -2 -4
that_on -7 27 -8 12
that_one 7 9 -8 38
that_other -18 -27
that_ought -8 11
that_our 13 -13 -2 42
that_out 17 1 1 -3
that_over 3 8
that_paper 8 -6
that_peopl 12 30 -12 -8
that_person 15 19 3 -3
that_read -22 18
that_say -9 9
that_sentenc -4 -7 27 -5
that_she 14 5 -21 3
that_she'd 26 0 35 -10
that_so 1 -4
that_some -11 4
that_somebody 10 20 -11 10
that_someon -20 -10
that_someth 14 -19 -4 -3
that_tak 0 -29
that_the 8 15 13 -27
that_their 0 8
that_ther 9 -32 -9 38
that_they 8 8 -9 48
that_they'd -6 4 -3 8
that_thi 30 -15 18 -5
that_thing 5 2
that_time 14 22 -2 -3
that_to 29 4
that_turn -31 -7
that_two 13 27 -2 7
that_was -4 8 7 -10
that_wasn't 21 -13
that_we -45 9 -8 32
that_week -6 -1 4 15
that_went 20 -8 -4 -4
that_were -2 -12
that_what 39 -7 -5 -10
that_when 21 20 43 -6
that_will 0 -5
that_with -18 4
that_work -19 -4
that_would -5 4 14 -3
that_you 15 -27 24 -14
that_you'd 15 13 19 -5
that_you'll 13 -20
that_you'r 7 -14 46 -9
that_you'v 19 -31 13 -6
the 0 0 5 3
the_0 8 6 -8 12
the_12th 2 25 -2 -2
the_14th 22 6 -1 -2
the_20th 2 -5
the_28th -3 33 -3 -3
the_30th -1 -45 -2 -7
the_3rd 8 -4
the_8th 7 21 -2 -5
the_9th -4 7 -2 -2
the_abstract -4 9
the_academy 10 -14 -1 13
the_account 2 4 -4 35
the_accountant -7 -2
the_adult -31 -11
the_afternoon 16 4 5 -13
the_age -10 30 -5 -8
the_agenda -11 15
the_aim -13 -40
the_airport 15 -4
the_alarm 9 20 -3 4
the_alphabet -11 25 -4 -5
the_animal 0 0 -3 -6
the_annual 16 0 -1 -4
the_answer 18 -18 14 18
the_app -27 15
the_apprentic 28 16
the_archiv 0 0 -3 -2
the_assessor 8 40 -2 6
the_association -19 -10
the_audienc -16 10
the_auditor 17 26 -1 -8
the_author -15 -11 3 -15
the_authority 0 25 -2 -6
the_autumn -7 35 -1 3
the_averag -30 15 -1 -8
the_award -13 -2 -2 -2
the_baby -33 -5 -3 -2
the_back -17 -6 17 41
the_bad 28 -8
the_badg 16 -3
the_bag -1 -49 -4 -1
the_bakery 1 6
the_bank -17 -28 -6 5
the_bar -16 12 23 -6
the_basement 13
the_batch 0 -21
the_bath 20 -17 4 -2
the_battery -18 16
the_bead 0 0 -2 27
the_bear 11 -20 -4 -3
the_bed -5 17 -2 -4
the_beginn 39 1
the_bell -3 -22 -6 -4
the_belt -13 16 -1 35
the_bench -15 16 -5 -5
the_best 6 7 19 18
the_big 10 -13 -5 8
the_bill 1 3
the_bin -14 -9 -3 -5
the_binder 19 -23
the_biscuit 9 -23
the_bishop -17 -8
the_bit 10 27
the_blad -11 15 -2 -2
the_block -12 0 -4 -5
the_blood -24 8 -1 -8
the_blue -20 15 -10 -7
the_board 39 -8 -5 -9
the_boat 4 13 -2 -3
the_book -19 0 -5 19
the_boot -13 -2
the_boss 36 -8 -2 -3
the_bottom -2 1 -5 -11
the_box -7 -2 -1 3
the_boy 7 0 -3 -4
the_bread -24 -1 -3 -3
the_break 0 8
the_bridg 12 -26
the_budget -19 20 -4 -5
the_build 31 -39 19 21
the_bus 5 -14 -8 -4
the_business -10 -31 -3 -3
the_button -35 24 -3 -6
the_cabinet -6 2
the_cabl -6 0 -2 -4
the_café 8 -27 -2 -4
the_cake -3 -9
the_calculation -6 -4
the_calendar 14 2 -2 -2
the_call -15 26
the_canal 23 -22
the_canteen -11 8 -3 -2
the_capital 28 19 -1 -3
the_car 26 2 33 -7
the_card -27 16 -6 -7
the_career 21 -24
the_case -10 -37
the_cat -10 10 34 -2
the_cathedral 1 12
the_ceil -17 8
the_centr -20 -11 -3 59
the_certificat 40 -19 -7 -9
the_chair 9 -20 8 28
the_chairman 13 8
the_chamber 4 -18 -2 -1
the_chang -8 -18 -1 -3
the_chapter -4 19 -5 23
the_charity 0 0 -3 -5
the_chart -1 10
the_check -15 18
the_checker -15 -2
the_chemistry 20 29
the_chief 22 2 29 -2
the_child -15 35 -2 -10
the_children -15 9 40 -7
the_church -29 -15 -2 -3
the_city -18 -31
the_class 31 43
the_clean -18 5
the_clerk -13 13 -4 -4
the_client 32 11 -3 -3
the_clinic -27 11 -2 -3
the_clock -7 21 -1 13
the_clos 3 -7
the_cloud -2 6 -1 -4
the_club 0 18 -1 -6
the_coach 15 -2 -1 -4
the_coat 11 -30
the_code 4 -27
the_coffe 20 -16 -3 -4
the_cold -22 1 -2 -5
the_colleagu 5 -13
the_collection -8 -24
the_colleg -5 2 -6 24
the_colour 22 3
the_column -11 -21
the_com -6 1
the_comment 6 -2
the_committe 29 -17 -2 7
the_commonest -5 -17 14 -4
the_community 3 22 -4 -4
the_company 38 -24 11 -9
the_computer 5 -4
the_conclusion -4 12
the_condition -7 -11 -4 -4
the_conferenc 7 -33
the_content -3 27
the_contract 0 -5 -3 -4
the_contractor 32 -39 -3 -4
the_conversation 24 -9
the_cook -8 -25
the_core 0 22
the_corner -39 -2 -5 22
the_correct -12 -9 -4 -5
the_corridor -11 13 -3 -9
the_cost 2 11
the_council -5 -12 -3 -3
the_count -28 -13
the_country -20 -35
the_county -33 -3 -12 18
the_courag 38 -19
the_cours -1 9 -4 -5
the_court -24 16
the_cran 14 -27
the_crat -31 0 -3 -3
the_crew -32 10 -4 -5
the_current -36 6
the_customer 0 -7 -3 -7
the_dark -8 47 -3 -5
the_dashboard 8 2 -4 -4
the_dat -7 24
the_data 13 -27 -4 -5
the_date -35 -67 5 -11
the_day -65 -8 -5 4
the_dean 15 -32 3 -3
the_decision 8 -17 -1 1
the_deck -19 -5
the_department -17 -5
the_depot -7 8 -1 -2
the_deputy 10 -27
the_design 3 -11
the_desk 20 -8 12 -1
the_detail 30 -29
the_development 21 -10
the_diagram -5 5
the_diary -20 -1
the_differenc 14 5 15 -3
the_difficulty -3 -3
the_dinner 30 -51
the_director 59 1 16 -5
the_disciplin 17 -38
the_distanc -7 36
the_district -2 12 -3 18
the_doctor 14 3 -3 -4
the_dog -17 -9 -5 -3
the_door 18 -23 -12 -13
the_draw 7 11 -4 -13
the_drawer -7 -6 -5 -3
the_drawing -1 8
the_dutch 0 0 -1 -2
the_ear 12 -32 -2 -4
the_east 0 6
the_editor 15 29 -1 -1
the_egg 1 -8
the_eight -19 20 -2 14
the_eleven -30 2 -2 43
the_email 9 -1 13 -5
the_emergency -4 6
the_end -11 24 11 41
the_engin 11 -11
the_engineer -11 -22 15 -3
the_entir -31 -3
the_entry -5 -9
the_envelop -23 -8 -3 -5
the_error -16 16 -4 -11
the_estuary -3 -27 -2 -2
the_ethic -9 7 18 -4
the_even -22 -19 -7 -6
the_evening 29 -11
the_exact -13 -7
the_exam 9 4
the_examination -31 -10 -2 -7
the_examiner 2 -18 -2 -9
the_exampl -4 38
the_exercis 1 16 -2 -6
the_exit 0 -13
the_expens 21 -10
the_experiment 1 -24
the_explanation 4 33
the_eye -33 8 -5 -7
the_fact 27 17 -4 -2
the_faculty 13 -35 -1 -2
the_failur 36 -25
the_fami 16 -17 10 -6
the_far -30 -39 -2 -5
the_father 32 -15 -3 -1
the_fault 9 7
the_federation 10 -8
the_feed 12 11 -1 -2
the_feel 18 -12
the_ferry 3 -3 -2 -3
the_field -29 4 -4
the_fifth -17 10 -5 44
the_figur -24 -8 5 9
the_file 12 13 -9 -9
the_film -14 8
the_final -41 1
the_finish -28 10
the_fire -32 -4 -4 -9
the_firm 31 -26 46 -7
the_first -1 10 26 -10
the_fish -14 26 -3 7
the_five 0 42 -6
the_flask -16 -10
the_flat -11 -13 -2 -4
the_flood -3 14
the_floor -6 23 -7 -1
the_flower -12 -6
the_folder -4 -3
the_follow -22 8 -6 21
the_foot -28 17 -2 -7
the_foreman -21 19 -2 40
the_form -22 -47 -2 59
the_founder -4 -18 -3 -2
the_four 6 33 8 6
the_fourth -25 13 23 12
the_freezer 5 -13 -2 26
the_friday -12 26 25 55
the_fridg 8 23
the_front -43 6 -5 -5
the_full -9 -12 25 -4
the_fume -17 27
the_funeral -45 -25
the_game 32 8
the_gap -10 -20 8 -9
the_garag -12 27 -3 -4
the_garden 4 -26 -3 -3
the_gate 26 -35 16 -3
the_general 2 1 -3 -2
the_girl 21 26 -5 -4
the_glass 37 35 -7 -4
the_glov -5 -18 -3 -7
the_goal -8 43
the_goat 3 -10 -1 -3
the_good 20 -38
the_graduat -11 16 7 -9
the_grant -14 -15 54 -1
the_green -5 7 -3 -5
the_grid -11 5
the_ground -8 -44 -3 -5
the_group 0 26 8 -4
the_growth 4 -8
the_guid 18 13 -1 -3
the_half 21 -16
the_hall -31 9 -3 12
the_hand -21 9 -6 -5
the_handbook -6 -5
the_hard 32
the_hardest 4 -16
the_head 12 25 -5 2
the_health 14 -11 -1 -4
the_heart -9 -3
the_heat 28 -3 -3 -4
the_height -26 -23
the_high -17 -22
the_hill 27 -15
the_hire 14 12
the_home -11 11
the_honest 38 43
the_hors -32 -42
the_hospital -15 22 -5 -6
the_hostel 0 16 -1 -2
the_hotel 14 -12 -3 -4
the_hour 22 -37 17 -7
the_hous 20 -4 -8 -5
the_hut -10 -6
the_ice 10 -3
the_idea -11 27 -3 -3
the_imag -19 14 -3 -2
the_index -6 -23 -2 -3
the_individual 33 27
the_induction -23 -1 -6 -10
the_injection -14 -5
the_inn -17 -33
the_insid 13 8
the_inspector -12 35 -1 38
the_institut -11 -27 -4 14
the_institution -8 -5
the_instructor 8 -11
the_instrument -9 47
the_insuranc -18 14
the_insurer -18 25 -1 26
the_internal 8 -29
the_interview 23 -21 5 -5
the_investor 15
the_invitation 16 -31
the_island 16 16
the_jar -18 -8
the_job 20 -27 1 -14
the_journal 13 -22
the_kettl -9 -38 -6 -5
the_key 6 20 -7 -3
the_kid 10 -8
the_kind -16 -45 2 -6
the_kitchen -1 28 -7 -1
the_knot 14 -24
the_knowledg 16 1
the_lab 23 1 -7 -8
the_label -21 -5 -4 16
the_lad -6 -7 -1 -4
the_lady 4 13 5 -6
the_lake 28 -20 2 -6
the_landlord -24 -21 -4 -3
the_languag 16 14 -5 -16
the_largest 4 -38 -3 -3
the_last -10 6 -7 15
the_law 34 26 52 -2
the_lawyer 13 -12
the_leader 46 -27 4 -6
the_learn 10 -50
the_learner -16 48
the_leas 2 -26 -3 -3
the_least -23 -14
the_leav 15 -35 20 -3
the_leaver 0 0 31 -8
the_left 17 15 -3 -4
the_length -10
the_lesson 24 23
the_letter -20 -29 -6 7
the_level 16 15 35 -2
the_library 9 -44 -7 -5
the_licenc -23 38 -3 -8
the_lid -33 3 -2 -4
the_lift 11 -4 -3 10
the_light -10 0 -11 15
the_limit -10 10 62 -4
the_line 9 31 5 12
the_link -6 -16 -4 -3
the_list -33 -14 -5 -13
the_literatur -1 -11
the_littl -33 -23 -3 5
the_live -6 0 -2 32
the_loan 13 -11
the_local 11 -12 -3 -4
the_lock -20 -26 -3 -2
the_log 12 18 19 -2
the_logo 9 26
the_long 51 -6 -6 -5
the_loop -19 15 -2 -2
the_loss -25 -32
the_lot -18 -16 -7 19
the_lower -29 -2 -1 -3
the_machin -18 13 -10 -15
the_main -14 -19 -5 -2
the_maker -26 -1
the_man 7 -2 5 19
the_manager -11 -1 -8 -5
the_manual 2 21 -5 31
the_map -14 -24 -3 -2
the_march 10 -14
the_margin -8 -4
the_mark -2 10 -3 3
the_material -22 17
the_matter 7 2 -2 -2
the_mayor 20 26
the_meantim -21 -21
the_median -12 24 -1 117
the_medical 13 12 -2 -8
the_meet -2 -2 -3 -4
the_men 19 37 -5 -3
the_mente 76 -49
the_mentor 69 -45 -2 -3
the_merger 5 -29 -2 -4
the_messag 13 -24
the_meter 10 -12
the_method 41 -29 4 -15
the_middl 33 -24 -2 5
the_minibu 8 13
the_ministry 6 -8 -2 -2
the_minut 14 16
the_miss -27 25
the_mistak -14 17
the_model -9 7 -5 -6
the_modul 7 -11
the_moment 7 -37
the_monday -4 11 17 -6
the_money 35 -16 -8 -5
the_month -19 -1 -7 -7
the_more -3 -15 -6 -3
the_morn 1 -12 -7 -3
the_morning 9 -15
the_most -34 -12 -8 -4
the_motion 5 -3
the_nam -40 26 -2 -7
the_name -13 -28 -9 7
the_national 12 -10 -3 -4
the_nearest -4 18
the_net -11 12
the_network 3 -14
the_new 27 14 -9 4
the_newsletter 7 -2
the_next 2 11 17 47
the_night 16 -7 -3 -3
the_nine -5 -13 -2 26
the_nineteenth -30 -4
the_ninety -2 -7
the_ninth -9 30
the_nois -11 9 -1 -1
the_north 31 5 -3 -2
the_not -5 -2
the_number 0 -30 8 3
the_nurs 7 7 -2 -2
the_objectiv -9 24
the_obstacl 7 -14
the_october -6 -1
the_odd 10 -34
the_offic 5 -23 27 5
the_officer -21 12
the_official -22 33
the_old -5 11 -11 -19
the_older -4 -32 -10 15
the_oldest 8 -20
the_one 29 -16 19 -19
the_onlin -2 -11
the_only 27 -30 17 -12
the_open -20 -1 3 -4
the_operator 10 -23 9 -3
the_opposit -15
the_option 24 -10
the_order -4 35 -6 12
the_ordinary -19 18
the_original -2 -3
the_other 33 15 -5 -8
the_outsid -1 -7
the_oven 15 15
the_owner 7 6 -3 -3
the_pace -16 16
the_pag -15 -7
the_page 0 49 -9 -14
the_paint -7 -31
the_pair -11 -29 -2 -4
the_panel 12 26 -4 20
the_paper 19 10 18 -10
the_paperwork 19 1 -1 -1
the_park 37 37 -3 -3
the_part 19 32 -12 -7
the_participant -24 57
the_partner 23 -24 -4 -3
the_pass -24 -29 -2 -6
the_passenger -15 -27
the_past -2 -7 -7 2
the_penny 2 14
the_pension 4 12
the_peopl 15 -15 -9 13
the_period -1 1 -4 34
the_person 58 -31 51 -1
the_phon 4 -46 -10 -12
the_photocopier 8 -9
the_photograph 22 -15 -4 -2
the_physic 3 -10
the_piano -38 18 -3 60
the_pictur 1 -21 -1 -2
the_piec 22 8
the_pilot -21 2 -1 -3
the_pitch -31 -2 -6 6
the_plac -22 -2 -8 -5
the_plan -10 14 -6 -3
the_plant -27 -23 -5 -7
the_plat -21 -3
the_platform -13 14 -2 2
the_point 13 7 -8 -4
the_policy 14 7 14 -2
the_port 7 9
the_portal -25 7
the_post 22 1 -9 -4
the_poster -12 -5 -5 -4
the_practic -12 47 -3 3
the_practical -15 24 -3 -5
the_present -10 -17
the_press -2 -29 -3 -2
the_previou -5 -8 -4 -9
the_pric -33 -43 -7 -6
the_print 10 -26 -3 -4
the_printer -19 -41 34 -3
the_problem 25 -9 36 -5
the_procedur 8 -30 25 -5
the_process 11 -2
the_product -22 -19
the_professor 13 23 -4 -1
the_program -34 18 -1 -3
the_programm -23 26
the_progress 4 23
the_project 2 0 -3 -4
the_projector -10 -10
the_promotion 2 -17
the_pub 23 38
the_public -16 -1 -1 -4
the_pump -25 13 -2 -7
the_quarter -13 -25 13 20
the_question 18 -24 11 -4
the_queu 20 -4
the_quiet 8 -15 -3 -2
the_quiz 10 -8 -4 -9
the_rack 9 14
the_radio -8 -32 23 -6
the_raffl -8 25
the_rain -4 28 -3 -3
the_read -22 -6
the_reader -11 10
the_real 15 45 -6 -4
the_reason -17 7 -3 -5
the_recip 5 -13
the_record -24 18 -2 -10
the_red -28 -5
the_referenc 20 -3 -5 -2
the_refresher 0 -10 -4 -5
the_registrar 3 -3 -4 -10
the_regulation -2 33
the_regulator -15 24 -2 -6
the_relationship 3 14
the_remain 4 0 -3 7
the_remainder -10 -11 -3 -3
the_renewal -6 -12
the_report 27 32 6 -6
the_request -5 4
the_research 8 -18
the_researcher 0 -13
the_rest 27 10 21 -4
the_result 2 19 10 -2
the_return 9 1 -1 -6
the_review 5 14 -3 -1
the_reviewer -2 11 -2 -4
the_revis 4 17
the_right 1 19 4
the_ring -8 2
the_river 26 -12 -3 -4
the_road 22 -20 -6 -5
the_robot -11 20 -3 -2
the_role 17 23 -4 -5
the_roof -20 -29 -6 -5
the_room -1 -2 3 -1
the_rota -1 -4 -4 9
the_rul 5 -4 -11 14
the_rule 27 -8
the_safety 11 -2 -2 -5
the_salary 20 4 -2 -4
the_same 0 12 20 26
the_sampl -9 -7
the_sandwich -11 -33
the_schedul -21 45
the_schem -28 -15 -2 -5
the_school 0 20 -4 -10
the_scienc -25 11 -1 -6
the_scor -16 9
the_screen -15 23 -7 -10
the_sea -8 -18 -2 -4
the_season 32 20 -2 -1
the_seat 7 -25
the_second 2 20 -2 33
the_secretary 25 -5 -2 -5
the_senior 4 -22 2 -3
the_sens 5 -12 -6 -4
the_sentenc 2 8 -3 -9
the_sequenc -1 6
the_servic -2 8 -4 -2
the_session -8 19
the_set 1 12
the_shar -19 -18 -3 -5
the_shed -1 -6
the_sheet 3 -21 -6 19
the_shelf -6 -32 -2 -2
the_shop 4 4 -3 -4
the_side -26 -12 -2 21
the_sign -39 26 -2 29
the_silenc -13 33
the_simulator 8 7
the_site 7 12
the_six -25 13 -7 4
the_sixth -12 11 -5 37
the_sixty 2 13
the_size -32 -8 -3 45
the_skill -1 30
the_small 2 -19 -2 -4
the_smallest -11 -28
the_smell 23 11
the_soft -24 -3
the_softwar 11 -7 -7 -11
the_sort 10 -28 14 -7
the_sound 7 21 -3 -12
the_soup -23 -17 -4 22
the_spot -18 -5
the_spr -14 1 -14 -9
the_spreadsheet 10 17
the_staff -7 12 -4 14
the_stag 4 27 -8 14
the_stain -18 6
the_stair -10 -14 -6 29
the_stamp 11 -16 -4 -4
the_standard -3 -11 11 3
the_start -28 35 -6 15
the_stat 19 0 -2 -4
the_station -2 -29 -1 -5
the_step -13 -60 14 -7
the_stick -16 -8
the_story -14 0 -3 -6
the_stov 10 5 -3 -3
the_strap -7 2
the_strength -17 4
the_strip 9 21
the_strongest 12 -27
the_student -8 -5 -2 -7
the_study 16 -16 -3 -6
the_subject -13 33 60 -7
the_sum -29 8 -4 21
the_summer 0 -12 -4 -4
the_sun -15 -20
the_sunday -9 -14
the_supermarket 3 13
the_survey 10 -8
the_syllabu -35 34
the_system -15 3 -3 -7
the_tabl 1 21 3 -15
the_tablet -25 -4 -6 -4
the_talk 15 -8 19 28
the_tap 15 -11
the_tape -10 30
the_tax -5 12 -4 -3
the_tea -22 -19 -6 -7
the_teach 5 18
the_teacher 29 13 11 -7
the_team 3 8 -6 -5
the_telephon 31 23 -8 -9
the_templat 11 -13
the_tenth 6 -9
the_term 15 22
the_test -29 29 -6 27
the_text -18 8 -3 -2
the_textbook -5 -3
the_theory -16 16 -2 -3
the_thesi 0 0 -1 -3
the_thing 17 13 -8 8
the_third -13 -5 -14 4
the_thirtieth 17 -14
the_thirty -3 -15 11 -8
the_thre -20 11 -12 21
the_thumb -16 16
the_thursday 12 36 -4 -4
the_time -5 -4 2 -11
the_timetabl -12 -36 5 -2
the_tin -7 8
the_tissu -13 -6 -4 -3
the_toilet -25 -2 -4 -2
the_tone 23 -19
the_tool 0 49
the_top -21 -12 -13
the_total -19 3
the_town -17 -29 -6 -2
the_track -26 1
the_trad 17 28 -3 -4
the_train -8 -6 30 -8
the_trainer -44 63
the_trap 4 8
the_treasurer 23 -6 -6 -5
the_troubl 16 -6 -6 23
the_truck 3 -2
the_trust 16 -3 -2 -3
the_truth 16 -27 9 -3
the_tuesday -4 16
the_twelfth 12 -9
the_twelv -6 -28
the_twentieth -28 28 -4 25
the_twenty 0 -14
the_twin -3 -9 -2 -3
the_two 22 -10 26 -12
the_under 9 -5
the_union -9 -20 -3 -2
the_unit 17 22 -3 -2
the_university 0 -3 -5 -11
the_upper -25 16 -4 -4
the_usual -24 -14 -2 -2
the_van 1 -20 -6 -9
the_very 6 -13 16 -6
the_vet 27 29 -2 -5
the_vicar 11 -33
the_video -11 -8
the_view 14 -6
the_vocabulary 15 5
the_voic 10 2 -5 21
the_volunteer -26
the_wait 21 16 -2 -3
the_walk 16 -8
the_wall -24 4 -7 9
the_wash 6 -5
the_water -1 -24 -3 -4
the_way 17 -13 2 12
the_weather -8 -46 -4 -3
the_week 9 10 -7 -9
the_weekend -37 41
the_weight 25 -39 26 -1
the_well -9 29
the_wet -19 -3
the_wheel 12 8 -2 -2
the_whit 0 0 -1 -4
the_whiteboard -12 -8
the_whol -6 -2 -12 1
the_wind 10 -25 -6 -4
the_window -20 -34 -6 -3
the_winter 11 7 25 -2
the_woman -13 39 -7 -10
the_word -12 13 -9 53
the_work 17 -7 18 -4
the_workshop 8 -24 -4 -6
the_worst 18 -6 -7 -4
the_wrist -10 34
the_wrong -11 26 9 -7
the_yard -17 -14 -7 -3
the_year -7 9 -5 6
the_yellow -30 36
the_young -3 25 -6 -7
their -10 5 -13 -16
their_eye 10 26
their_first 7 12 -4 13
their_hand 0 7
their_liv -7 5
their_own 20 -30 21 -3
their_was -12 -4
their_word -11 21
their_work 7 6
them 0 3 -3 13
them_> 3 7 -13 -1
them_? -11 17 -4 -2
them_a 10 -11
them_about 26 31
them_again -27 7
them_all 11
them_and 18 2 -5 39
them_are -1 27 -9 -10
them_as -10 27 -3 -1
them_at 14 25 -7 -13
them_back -17 23 -2 -7
them_becaus 5 22 -7 26
them_by -13 21 6 22
them_do -11 15
them_down -7 -8
them_for 15 9 9 -12
them_from -26 -14 -5 -9
them_had -13 8 4 3
them_has -11 2 -4 -7
them_have -9 -21 -5 -7
them_in 10 -23 6
them_into -15 35
them_is 19 21 14 7
them_look 3 -27
them_now 10 -6
them_off 10 -2 -2 -3
them_on 19 41 8 -17
them_over -15 6
them_said 23 -22 -4 -11
them_that -6 -25
them_the -8 -11 -6 -7
them_they -26 19
them_thre 24
them_to 2 24 17 16
them_until -6 -8
them_up 22 16 -5 -3
them_was -13 27 -7 4
them_were 6 5 -4 -8
them_what 30 -9
them_when -18 15
them_will -14 4 -5 6
them_with -26 28 -5 42
them_would 15 -12
them_you 4 4
themselv 11 -17 -6 -1
themselv_> 23 -34
then -9 15 -19 17
then_> 7 6 -3 15
then_? 10 28 -2 -3
then_a 1 4 -6 -9
then_again 0 19
then_an 1 20
then_another 6 10
then_ask 6 18 -3 -5
then_at 12 -6 -3 -7
then_did -15 22 -5 -10
then_he 5 10
then_i -7 -4 1 -14
then_in -7 4 -3 -6
then_it -27 7
then_noth -3 -9
then_on -26 25 -6 -6
then_one 1 15 -5 -7
then_put -2 12
then_she 4 21 -3 9
then_that 10 -1
then_the -23 18 -5 11
then_ther -12 7 27 1
then_they -22 25
then_to -13 -25
then_we -17 -30
then_went -6 -14
then_what -11
then_with -5 13
then_you -4 7 -5 -11
theory -44 -9 -6 -10
ther -1 -2 9 -11
ther_> -7 -18 -9 -17
ther_a -14 10 -11 14
ther_alway -2 -19
ther_an 2 -4 -3 1
ther_and 16 13 -8 -9
ther_anyth 13 -24
ther_are -3 38 -13 43
ther_as -9 -5
ther_be -26 -14
ther_had 12 -2
ther_has -7 -24
ther_have -19 -2
ther_in -25 8 -5 12
ther_is 10 -20 23 -20
ther_isn't 9 -21 10 3
ther_like 6 7
ther_may 4 -22
ther_must -3 -15 7 -2
ther_no 22 -12 20 -13
ther_nobody 24 -21
ther_noth -22 -24 -14 -9
ther_one 10 -26 1 -3
ther_someon -14 12
ther_the -8 2 29 3
ther_to 16 -17 -6 -3
ther_too -10 -11
ther_was 6 -13 3 -20
ther_wasn't -31 -18 -6 35
ther_were -33 13 18 -6
ther_when 17 -36
ther_will -9 -3 -4 8
ther_with -7 -14 27 -6
ther_would 5 -7
there'd 31 3 15 -9
there'd_be 28 10
there'd_been 6 -7
there'll 0 10 -8 -2
there'll_be 0 9 -8 -2
therefor -37 34
thermal -19 8 -2 -2
thes -1 23 9 20
thes_> 5 4 -4 6
thes_and -8 6
thes_are -29 24 -8 -5
thes_day 4 -36 -8 -3
thesi 15 -19 -7 -5
thesi_> 2 9
they 4 -1 2 8
they'd -6 -17 -5 64
they'd_been -6 -4 -3 -6
they'd_have -22 14
they'd_never -9 11
they'll -7 -11 5 -6
they'r -11 -17 12 24
they'r_all 4 -29
they'r_not 0 -17 -4 -5
they'r_on 10 7
they'r_well 3 -22
they'v 18 -3 -4 5
they'v_a 8 8
they'v_been 14 -26
they'v_given 17 6 -3 -1
they'v_offer 16 18
they_agre 11 8
they_all 20 -46 -5 -9
they_also 24 -29
they_appear -10 19
they_are 38 -34 -6 -11
they_ask 9 10 -8 -6
they_call -3 20 -2 -3
they_came -7 22
they_can -38 33 -7 15
they_can't 13 -14
they_chang -23 12
they_come -24 -19 -4 -4
they_could 0 22 31 37
they_couldn't 3 31
they_did 3 15 13 34
they_didn't -3 -5 -3 79
they_do -11 26 -5 22
they_don't 11 -43 35 -11
they_gave 11 -18 -2 -8
they_give 31 -35
they_go -13 -10 9 -4
they_got 8 16 -3 -3
they_had 30 -24 -1 -10
they_have -2 16 -11 -12
they_keep 9 -32
they_know 21 -20
they_look 13 10 56 -3
they_may 20 -16
they_met -23 -8
they_might 14 -39
they_offer 27 -33
they_rare 26 -25
they_read -8 -7
they_refus -14 11
they_said 30 -5 -7 -10
they_say 1 -19 22 -9
they_sent -11 -26 -3 -4
they_should -4 -36
they_stop -9 1
they_talk 15 17
they_tell 27 -19
they_think -14 17 -4 -1
they_told 25 10
they_took -18 3
they_turn 17 18 -1 -2
they_walk 13 -23
they_want 21 -21 -6 -14
they_went -15 -6 -1 -8
they_were -6 10 -9 -18
they_weren't 1 -21 40 -3
they_will 1 -19 17 -4
they_won't -21 -4 -4 -5
they_would 8 19 -8 -9
thi 2 -1 21 -21
thi_> 34 -1 -23 -14
thi_? 8 8 -4 -1
thi_a 6 -20
thi_afternoon -19 -14
thi_and 24 -44 52 -7
thi_as -10 29 -5 -1
thi_at 17 -10 15 -6
thi_becaus -7
thi_befor -13 -2
thi_build 37 -44 51 -3
thi_can 5 28
thi_column -21 -34 -4 -3
thi_for 1 28 -10 17
thi_guid -20 -14
thi_has -6 17
thi_in 1 35 -4 -6
thi_is 5 25 25 -2
thi_isn't 10 0 -6 -4
thi_job 30 -28 16 -3
thi_month 28 10 -2 -4
thi_morn -21 -37 -3 -2
thi_one 2 -1 0 -8
thi_or 33 11
thi_page -3 -13
thi_point 13 0 -1 -5
thi_review 4 19
thi_sheet 1 -9
thi_sort 12 -7
thi_spr -12 1
thi_step -3 16
thi_summer 2 -7
thi_tak 15 -7
thi_time -14 29 -10 -3
thi_to 2 8 2 -3
thi_town -14 -20
thi_was 14 1 -9 -3
thi_week -34 -27 -12 -9
thi_with 4 15 8 -4
thi_year -12 -18 22 -7
thi_you 6 -11
thin -17 -11 -4 -2
thing 10 8 3 49
thing_> 0 12 -5 52
thing_a 10 -7
thing_about 3 -48 -4 -6
thing_and 13 23 -6 7
thing_are 21 -4 -7 -9
thing_as -8 8
thing_for 20 22
thing_from -11 6
thing_he -1 -20
thing_i 23 -15 22 -9
thing_in 15 -9 -9 14
thing_is 38 5 -3 -4
thing_of 16 -16
thing_on -43 29 -7 30
thing_one 13 -10
thing_or 20 -11
thing_that 14 2 21 -10
thing_the 6 25
thing_to -14 18 -13 -6
thing_was 4 20
thing_we -31 47
thing_with 19 -17 -2 -3
thing_you -6 27 3 1
think 26 -21 24 -30
think_> 45 -39 -12 -6
think_? 19 -5
think_a 34 5
think_about 9 -27 -14 -5
think_and -20 -13
think_he 34 -5
think_i 17 -37 -7 -2
think_i'm -1 -11 25 -3
think_i've 28 -12 16 -2
think_in 17 -6
think_it -19 7 -3 -3
think_it' 9 2 1 -6
think_of 6 6 -3 -11
think_so -11 5
think_that -1 -14 -2 -8
think_the 9 -17 24 -1
think_what 26 -2 -11 -3
think_you'r 20 -29
third -6 -19 -7 -4
third_> 2 2 -4 -7
third_and 8 10
third_floor -21 -1
third_of 3 -48 -7 -6
third_time 1 -15 -3 -3
third_week 21 12
third_year 16 2 -5 -2
thirteen 22 9 -2 -3
thirtieth 19 -16
thirty -10 14 -7 9
thirty_> -17 -15 -9 -4
thirty_eight -14 14 -8 -17
thirty_five 10 -5
thirty_four 18 32 -9 -7
thirty_nine -12 9
thirty_one 10 10 -2 20
thirty_peopl 7 -7
thirty_second -17 21
thirty_six -7 25 -2 -5
thirty_thre -11 -2 -5 30
thirty_two -17 15
thirty_year 10 6 8 10
thora 0 0 -2 -6
thorough -44 33
thos -19 0 0 25
thos_> 9 -29
thos_are -11 -1 -4 -7
thos_call 20 13
thos_of -28 -4
thos_two -20 16
thos_who 2 1 21 5
thos_with -15 3 -2 -4
thos_year -22 -11 -5 -5
though 4 11 45 -18
though_> 26 13
though_a -8 0 5 -3
though_i -3 18
though_the -25 -9 -6 -5
though_they 22 -1
thought 38 -11 10 -21
thought_> 14 -19
thought_about 14 7 -13 -3
thought_i 22 10
thought_it -6 -18 1 -4
thought_of 25 -4 13 -8
thought_that 1 -28 41 -9
thought_the 1 24 -5 -3
thought_to 26 38
thought_you -7 4
thousand -37 -15 -8 -13
thousand_> 0 -15 -2 -3
thousand_year -19 -24
thre -8 10 -15 29
thre_> -19 22 -8 -9
thre_and 2 8 6 -2
thre_day 9 25 -4 -16
thre_have 1 -5 -2 -6
thre_hour 3 5 -2 -1
thre_hundr -24 4 -5 26
thre_i 13 10 -3 -4
thre_in -14 25 -2 -8
thre_minut -23 4 -2 -7
thre_month -2 23 8 -3
thre_of -9 24 -6
thre_or -6 30
thre_other 13 -8
thre_peopl -19 24 -2 25
thre_question -17 -26 21 -7
thre_separat 20 -5
thre_thing -1 34 -4 18
thre_tim -10 -1 1 -4
thre_way 11 -3
thre_week 4 1 -8 9
thre_with -41 31 -1 6
thre_year 18 -19 3 -15
thread -15 22
threshold 6 8
thriv 35 -40
through -8 16 9 64
through_> -9 17 -2 -5
through_a 11 -18 -5 4
through_all 9 -9
through_and -24 19
through_at -13 29
through_in 31 7
through_it 21 14 -3 -15
through_that -8 12
through_the 3 10 38 -16
through_them -17 34
through_your -17 33
throughout -16 -2
throw -11 28 -5 -1
thrown 23 -20
thumb -27 24 -5 134
thumb_> -12 7
thursday -27 -10 1 -10
thursday_> -19 -19 23 -6
thursday_and 13 -26 -2 -6
thursday_at -35 -2 -1 -3
thursday_i -14 3
tick -15 0 -2 -5
ticket 30 -7 -6 5
ticket_> 17 2 -2 -4
ticket_and 1 17 -1 16
tide 11 -36 -3 -3
tidy 26 31
tie 3 -3 -6 -3
tied 10 -43 -3 -7
tied_to -19 -21
til 23 30 -2 -3
till -7 14 0 9
till_it' -8 12
till_the -8 17 -3 -2
till_you -2 14
tim -8 15 5 -4
tim_> 1 -4 -7 -19
tim_a 2 18
tim_and 12 -1 9 4
tim_in -12 1 -4 -5
tim_on -6 33
tim_that 10 -4
tim_with -20 22
time 3 0 5 -11
time_> -6 3 -7 -13
time_after -25 13
time_and 18 -3 0 -13
time_for -14 5 -4 -5
time_i 31 -31 7 -8
time_in -6 -14 17 15
time_is -8 11
time_it 14 -22 -8 -4
time_limit -33 2
time_on -3 13 -3 -4
time_she 2 -6
time_the -8 0 -7 -6
time_to 20 13 6 -9
time_with 4 24
time_you -13 14
timelin -4 12
timer -33 48
timetabl -14 -10 1 -4
timetabl_> 1 -4 -3 -2
tin -34 22 -10 12
tin_> -24 17 -4 -2
tiny -26 -34
tip 13 -25 -2 -4
tir 43 -14 12 -12
tir_> 11 0 -12 -6
tir_and 12 10
tissu -21 -15 -9 -5
tissu_> -1 -22
tit 0 0 -2 -4
titl 9 4 -4 26
to 0 0 9 6
to_0 -29 21 39 -13
to_> 13 -23 -7 -11
to_? 38 2 -3 -2
to_a 8 -26 -4 -23
to_about -30 18 -1 20
to_acquir 6 3
to_add 14 33
to_all -14 -36 -5 -8
to_an -26 25 -3 -5
to_and 23 15 9 -4
to_answer 16 9 -6 16
to_anybody 17 -28 -8 -2
to_anyon 1 1 -7 -8
to_app 20 2
to_ask 39 6 -9 11
to_avoid 23 33
to_be 18 -1 44 -20
to_becom 4 27 -13 41
to_begin -17 16 6 26
to_believ -10 -13
to_break -26 9
to_bring -8 23 -7 -1
to_build -27 26 -4 20
to_buy 17 -30 -8 -4
to_call 8 -3 -4 -3
to_carry 28 -37
to_catch -17 45
to_chair 6 6 -2 -1
to_chang 1 -5 -3 -5
to_check 2 4
to_choos -4 3
to_clos 18 4
to_come -5 3 -14 -13
to_complet -28 -8
to_copy -15 -2
to_count -5 24
to_decid 29 -10
to_defend -4 -6
to_describ -5 12 30 -6
to_discuss -9 8
to_dislik 6 -19
to_do -8 25 -22 18
to_draw -23 -4
to_driv -20 -4 -5 -5
to_drop -10 12
to_each -10 10 -6 17
to_eat -5 -10 -2 -3
to_eight 11 -5 20 -9
to_eleven 9 -2
to_end 4 -5
to_everyon -43 -17 -1 -7
to_expect 9 -37
to_explain -10 6 -8 20
to_feel 19 -18
to_fill 31 1
to_find 32 -25 37 10
to_five -12 9 -2 5
to_fix 2 -12
to_follow 0 25
to_form 26 10
to_four -35 -26 -1 5
to_get -27 25 31 45
to_give 20 1 32 8
to_go 20 -17 25 -12
to_grow 73 52
to_hand -12 -21 -6 -3
to_have 25 26 14 20
to_hear 11 -26 15 -10
to_help -8 -39 -4 -3
to_her 13 -28 -12 24
to_him 20 31 -10 2
to_his 1 -10 0 -5
to_hold -25 21 -2 -2
to_it -11 6 -20 1
to_keep -5 -3 -2 6
to_know 50 -30 19 -17
to_last 4 -6 -4 -2
to_lay -30
to_lead 34 -13 15 -2
to_learn -34 17 -6 -12
to_leav 0 -35 -15 -9
to_let 1 -23 29 3
to_listen 9 -6 -6 7
to_look 8 -25 20 -10
to_make -4 0 -9
to_mark 4 36 -6 29
to_me 0 1 -6 -3
to_mean -6 -40
to_meet 14 -5 3 -7
to_member -6 -4
to_mention -8 -22 -7 -3
to_move -14 -6
to_mr -3 -4
to_my 6 -15 -7 -7
to_myself 15 15
to_name 0 7
to_nine -5 35
to_nobody 10 -10
to_not -23 21
to_notic 25 -4
to_offer 37 17
to_one 27 13 -6 -3
to_open -21 -6 -3 -3
to_other -26 -6 -3 -2
to_our -9 4 13 -7
to_pass 7 24 -3 -13
to_pay -37 -6 -3 -5
to_peopl 17 -21
to_pick -27 5
to_practis -16 26
to_produc -14 25
to_publish 7 -20
to_put -8 -22 22
to_question 7 9
to_read -16 35 -8 15
to_repeat -12 19
to_report -1 -17
to_ring 22 -3 7 -2
to_run 7 30 -10 -3
to_save 16 11
to_say -2 1 -4 -12
to_see 4 -28 0 4
to_sell 2 -28 -4 -3
to_send -16 26 -4 -8
to_set -2 5 8 -12
to_settl 12 -31
to_shak 0 -14
to_shar 15 -4 -4 -4
to_show -8 27 -6 15
to_sign -18 -16 -5 6
to_sit 2 24 2 -9
to_six -1 -18 -2 -9
to_smell 15 1
to_somebody 3 -36 0 -3
to_someth 4 4
to_speak 10 3 -3 -6
to_spend 5 -22 12 -2
to_stand 26 -6 15 -5
to_start -28 3
to_stay 19 -29 -13 -9
to_stop 30 -23 23 -9
to_study 13 -26
to_take 34 11 43 -16
to_talk 45 12 -6 -8
to_teach 0 13 4 -13
to_telephon 13 37
to_tell 7 -8 8 -7
to_test -20 23
to_the -4 -7 1 -30
to_them -6 5 -7 25
to_thi 1 8 -6 -1
to_think 9 -22 8 -8
to_thos -14 5
to_thre -35 21 -3 53
to_touch 38 15
to_try 18 -35
to_turn 11 -12 19 -7
to_two -17 -8 -3 -10
to_understand -2 10
to_us -21 2 -2 6
to_use -13 55 -4 5
to_wait 9 2 -6 -4
to_walk 38 -11
to_want 18 17
to_watch -6 5 -4 19
to_wear -12 -24
to_what 3 -21
to_which -5 22
to_who 16 0 30 -5
to_whoever 8 -33
to_whom 56 13 1 -7
to_win -10 -5
to_wonder 2 -30
to_work -23 17 -9 -6
to_writ 3 14 -12 -16
to_you 28 3 -10 -16
to_your 40 -48 -4 -5
toast -35 -53 -4 -4
toast_> -10 -25 -3 -4
today -26 -13 -9 -14
today_> -10 -13 1 -3
today_and 7
toe -3 9
together -7 5 -9
together_> 6 -17 -6 -4
together_and -9 35 -1 -3
together_for 22 -3
toilet -31 3 -6 -3
told 4 -9 21 -6
told_> -12 10 -5 -4
told_a 16 -1 -5 -4
told_anyon 27 2 -7 -4
told_by -4 -4 -3 -3
told_everyon 15 -13 -5 -6
told_her 28 8 25 26
told_him 5 -34 12 -8
told_it 18 18 -10 -4
told_me -14 -17 -8 14
told_my -7 -4
told_on 16 -31
told_that -9 5 -10 -7
told_the -26 26 -12 11
told_them -2 -19 -8 -7
told_to -3 -12 7 -5
told_us 7 -13 29 -7
told_what -22 -1
told_you 16 -13 29 -6
toleranc -6 34 -3 -3
tomorrow -4 -34 -6 -2
tomorrow_> 4 -2 -4 -2
tone 44 -32 1 -4
tone_that 18 -27
tonight -16 -9 28 31
too 3 -11 6 -23
too_> -15 0 19 -5
too_and 4 -13 -3 -7
too_busy 17 -14
too_fast 1 18
too_late -12 24 -8 -3
too_long 22 -13
too_much -11 -6 -2 -4
too_quick 10 17
took -9 -10 27 -11
took_> 5 -22 21 -6
took_a 12 -27 -4 -7
took_an 9 -21
took_her -16 2 -3 26
took_it -4 -15 63 -4
took_me 18 3 -6 -7
took_on 5 -27 -3 -3
took_over 7 17
took_part -3 -11 -2 -4
took_the 0 -29 -8 -7
took_them 9 -11
took_two -14 7
tool -9 28 -1 25
tool_and 32 15
tooth -35 8 -3 -1
top -16 -31 20 -8
top_> 6 -20
top_in 4 -24
top_of -5 19 42 9
topic -17 44
torch -31 8 -4 33
torch_> -23 15 -3 43
total -21 -3 -3 17
touch -17 45 -1 -7
touch_> -8 11
touch_a -16 15
touch_for 17 -9
touch_the 6 21 -2 -3
tour -19 -35
toward -17 0 -4 17
towel 2 53 -6 -3
town 7 -34 -5 -6
town_> 4 -18 -2 -1
town_with 0 -3
trac -1 33 -5 42
track -13 40 -2 -4
tractor 3 25 -4 -3
tractor_> -1 16
trad 5 -17 1 -12
trad_> 6 -6 -5 -4
traffic -14 -16
train -38 0 2 -15
train_> -33 10 -5 -7
train_alway 7 9
train_and -13 -17 39 -10
train_in -9 -13
train_is 0 51
train_of -19 -22
train_session -20 29
train_the -14 11
traine -26 -4 -1 -3
trainer -110 62 -4 3
trainer_> -46 -19
trainer_for -21 -10
trainer_from -18 3
trainer_giv -24 19
trainer_help 6 28
trainer_is -4 9
trainer_know -17 25
trainer_work -12 22
tram 14 -5 -6 -4
transcrib 12 -3 -2 -3
transcript -22 14 -3 -4
transfer -11 17 -2 -2
transition 31 -13
translation -6 -8
transport 11 2 -4 -5
trap 7 12
travel 18 32 -4 -3
travel_> 7 37
tray 14 25 -7 6
tray_> -6 29
tray_of 8 1
tre -20 -2 -3 18
treasurer 43 8 -10 3
treat 4 34 -3 12
treatment -8 19
tree -8 10 -7 55
tregenza 0 0 -2 -4
tremor -13 -41
tri -38 26 -7 18
tri_> -13 19
tri_it -17 22 -4 3
tri_the -5 19 -2 53
tri_to -6 -23 1 -5
trial 7 23 -3 6
trial_> 0 10
trick -20 1 -2 26
trigger -10 4
trip 10 -3 11 -6
trolley -21 2
troubl 10 -6 -9 13
troubl_> -9 1 -5 -8
troubl_is 29 3
truck 15 -6 -4 32
true 7 -6 -13 -15
true_> -13 0 -9 -8
true_and 6 19
trust 45 -2 0 -10
trust_> 4 -2
trust_and 42 -31
trust_is 3 5
truth 22 -18 8 -5
try 2 -29 14 -3
try_> -16 -3
try_it 14 -10
try_to 7 -17 -2 -7
tub -6 2 -2 -4
tube 17 29 -3 -8
tube_> 16 13
tue -6 24 -1 -2
tue_> 3 30 -1 -1
tuesday -27 -2 4 -5
tuesday_> -43 7 -5 -5
tuesday_and 5 -22 16 -7
tuesday_i 0 -16
tuesday_of -19 -18 -1 -5
tune 17 -24
turn 19 -8 19 5
turn_> 23 30 -2 -2
turn_down 51 -37 -6 -5
turn_into 37 -1 27 -9
turn_it 29 2 -5 -2
turn_my 23 6
turn_off 9 -20 -1 16
turn_on -23 15 -3 -6
turn_out -21 11 5 3
turn_over 41 -19 -5 -3
turn_round 12 5 9 -2
turn_the -12 27 -6 -7
turn_them -18 19
turn_to 21 -10
turn_up 13 -36 24 -5
turnover 9 -23 -3 -8
tutor 28 21
twelfth 14 -11
twelv -27 17 17 51
twelv_> -19 9 -1 34
twelv_minut 6 -5
twelv_month -21 -12 -6 4
twelv_peopl -14 7
twelv_week -5 18
twelv_year 5 -7 -4 -2
twentieth -36 37 -4 25
twenty -4 11 -16 39
twenty_> -3 35
twenty_eight -3 -19 -3 -9
twenty_five 4 -32 1 20
twenty_four 14 -14 -1 -7
twenty_minut -8 8 -5 2
twenty_nine 21 36 -8 -12
twenty_one -15 -5 -4 14
twenty_six 18 5 -2
twenty_thre -10 13 -3 12
twenty_to 5 -28
twenty_two -22 9 -4 21
twenty_year 21 -30 4 -4
twic -2 -6 -2 54
twic_> 12 -10 15 -1
twic_a 16 -8 -2 -3
twic_and 28 -30 -8 -13
twic_as -39 -1 -2 -8
twin -12 -15 -5 -6
twin_> -5 -9
two -1 1 -18 7
two_> 8 3 -6 -16
two_and -18 8 -8 -9
two_are 0 7
two_at -28 -7
two_children -5 -10
two_colleagu -7 9
two_column -4 17
two_county -2 11
two_day 12 18 -8 20
two_decad -19 -18
two_group 8 -23 34 -4
two_had -4 -7 -1 -6
two_have 5 -4
two_hour 25 0 0 -13
two_hundr -11 -20 -10 -4
two_i -5 6 -3 24
two_in -2 -4 -6 -8
two_lin -20 10 -2 -3
two_member -4 -22
two_more 7 -9
two_new -4 -4
two_of 22 17 1 -24
two_on -4 -25
two_other 14 -19
two_pag -15 0 -5 12
two_peopl 7 -11 12 -12
two_point -18 14
two_sentenc -18 34
two_sid -30 36
two_thing -7 24 -4 49
two_third 34 -25 -2 -4
two_thousand -16 -7
two_to -5 -25 -2 -3
two_week 7 3 -4 -7
two_were -15 -7
two_who -6 -14
two_with -21 7
two_year 1 -5 -14 1
typ -21 33 -9 13
typ_> -19 6
type -25 11 -5 21
type_> -5 9 -1 -4
typical -11 11 1 -6
ugly 26 -36
unabl 3 17 42 -6
unabl_to 3 15 42 -6
uncl -5 12 -6 -10
uncl_> -9 -16
under -13 -16 -6 21
under_0 7 -3 -3 -9
under_> 1 -16
under_a -4 -13 7 12
under_it -8 8
under_supervision -32 33
under_the -4 -35 -8 -12
undergraduat -11 13
underlin 4 -11
underneath 20 -36
understand 15 17 -12 1
understand_> 21 9 -1 -1
understand_the 0 -1 -6 15
understand_what -26 23
understood -23 27 -9 -14
understood_> 3 15
understood_and -18 36
understood_why -16 9
undon -14 -6
uneasy 38 -25 -7 -4
uniform 9 -3 -2 -2
union -17 -20 -3 -3
unit 10 31 -5 -11
university -9 -23 -12 -15
university_> -5 -23 -3 -4
university_in -5 -20
unknown 26 -27
unknown_> 30 -16
unless 32 -6 3 -5
unless_you 12 -2
unlik 20 -21
unlock 2 -27
unpack 8 19
unsur 30 57
until -11 18 7 26
until_0 9 -19 -2 -8
until_a -22 1 -6 -6
until_his -26 -33
until_i -37 56 -7 14
until_it 7 8 20 -9
until_she 18 18 -2 18
until_someon 9 26
until_the -16 -2 5 10
until_then -10 39 -1 -9
until_they -23 29 -2 3
until_we -13 1
until_you 9 48 -3 14
until_your 38 37
unusual -5 -7
unwritten 29 -30
up 3 -6 17 7
up_0 3 8
up_> 3 -14 15 -9
up_a 2 -6 -8 4
up_again 21 -31 -3 -4
up_and 5 23 -4 29
up_as -16 3
up_at 5 -23 13 26
up_becaus 4 -18
up_by -23 8 -3 11
up_for 20 -15 14 -8
up_four -12 12
up_from -7 -6
up_in 25 -21 18 -12
up_on -14 -4 -4 -9
up_our -8 6
up_the 13 -4 -9 19
up_to -14 -12 -11 -13
up_what 0 4
up_when 12 -15 -2 -4
up_with 31 -17 -3 -17
up_your 5 -6
updat -1 -38 -4 -6
upload -21 -10 -1 -2
upon 8 12
upper -11 33 -4 -4
ups 41 41
upset -22 32
upset_> -20 28
upsid -24 12 -2 28
upsid_down -21 10 -2 28
upstair 23 -21 -5 -9
us -24 13 4 8
us_> -19 -6 24 14
us_a -6 -1 -2 35
us_about -5 -31 -2 -3
us_and -15 17 -4 -9
us_at -32 1 -1 8
us_could -26 54 -4 9
us_do -24 25 -4 35
us_for -29 11 -4 5
us_from -22 1
us_had -32 7 -4 30
us_has -9 14 -3 -7
us_have -17 7 -2 -2
us_in -34 11 -2 -11
us_is 2 29
us_not -18 2
us_on -15 4 -2 -6
us_that -17 -12
us_the -11 3 -2 -9
us_to -1 -20 -3 -6
us_two 6 31
us_we -24 29 -1 23
us_will 0 6
use -25 1 -15 -10
use_> -14 29 -7 -8
use_? 25 22
use_a -24 30 -2 6
use_it -19 5 -3 7
use_the -41 0 -5 -7
use_to 26 -22 3 -5
use_two -6 -7
used 17 0 23 -7
used_> 5 18
used_it 4 5 -6 -2
used_the 5 20 -5 28
used_to 32 -19 41 -19
useful 17 -10 -8 -4
useful_> 7 -4
user -9 17 37 -8
using -37 -2 13 33
using_it -26 13
usual -18 -40 -2 5
usual_> -10 -21 -1 -1
vacancy 12 17
valid -12
validation -2 9 -3 -4
valley 5 -15 37 -10
valu 24 -12 -6 3
valu_> 34 3
van 4 -26 -9 -11
van_> 8 -26 -3 -4
van_has -8 -25
vanish -2 -24
vehicl -2 8 -4 -6
vehicl_> 4 21
vendor 2 -24 -1 -2
verb -31 31
verb_> -28 28
verdict -23 12
verdict_> -1 -7
version 31 -3 -7 -8
version_0 17 -31 -2 -1
version_> 0 29
version_control -12 42
version_of 40 -36
very -1 -8 29 -11
very_good 3 -1 -12 -10
very_nice 12 -19 -3 -3
very_small -18
very_well 27 -22 15 -9
vest -14 -22 -2 -5
vet 17 23 -7 10
vicar 19 -43 -2 -2
vice -7 15 -2 -3
video -5 24 -7 10
video_> -10 26 -6 19
video_call -2 -8
view 31 -32 13 -8
view_> 12 -37 -4 -2
view_of 15 -16 30 -3
villag -15 24 -3 -5
villag_hall -19 31
visibl 7 28 -4 -6
vision 34 -33
visit -22 8 -8 -10
visit_> -8 -6
visit_and 10 29
visit_to -22 -9
visitor 7 -48 -3 -4
vocabulary 13 -5
voic 28 27 -16 21
voic_> 12 5 -8 12
voic_on -17 11
volum -20 -8 -4 2
voluntary 12 -7 -3 -1
volunteer -54 16 -9 33
volunteer_> -25 12
volunteer_to -15 32
vot 14 -32 -7 -6
vote 18 -17 22 -3
vote_> 8 -17
vowel -19 29 -3 124
wag -8 -28
wait 17 2 23 44
wait_> 7 -4 4 -12
wait_and 7 -5
wait_for 13 7 24 9
wait_to 42 -9 29 -4
wait_until 24 -8
wake -19 -14 -6 -5
wake_up -19 3
walk 30 -20 19 -15
walk_> 8 6 -5 -5
walk_across 12 -24
walk_and 6 38
walk_into 23 13
walk_out 9 -20
walk_over -1 -30
walk_past 4 11 -5 -4
walk_round 11 5 7 -7
walk_the 20 -7
walk_through -33 9 12 -6
walk_to 17 -16
walk_with 29 -24
wall -21 -6 -11 1
wall_> -13 2 -5 -7
wall_and -11 -12 -4 -5
wallet -17 -27
walnut -11 16 -2 -5
wander -30 -11
want 26 -4 11 -7
want_> 28 -17 -8 -4
want_a 40 -4 17 19
want_an 9 -20 15 3
want_her 20 2
want_him 13
want_it 21 -3 -22 -7
want_me 30 1 -9 -7
want_my -5 1
want_noth 19 -30
want_one 20 -9 31 -2
want_someon 30 28
want_someth 23 -24 23 -2
want_the 9 31 0 -5
want_to 20 -12 -9 -1
want_you 2 -18
ward 4 37 -9 3
warehous -12 -33
warm -9 -8 -9 -9
warm_> -3 17
warm_and 4 -7 -2 -4
warmer 25 17
warn 37 10 13 4
warn_about 3 11
was 0 -2 23 -7
was_0 -25 -24 -8 -18
was_> -4 -27 -19 -16
was_a 7 -7 17 25
was_about 4 14 -6 2
was_all -17 25 -7 16
was_allow -12 28
was_already -8 -11
was_also -17 -7
was_alway 23 -16 -9 -3
was_an 0 -10 -7 -6
was_and 9 -1 -8 35
was_any -6 -10
was_as -9 -3 -2 -2
was_asham -2 1
was_ask 44 -36 12 -7
was_at -14 15 -6 -4
was_bad -1 -16
was_being 9 -19 12 -3
was_born -6 0 -3 -6
was_brought 7 -26
was_chosen -10 -8
was_clear 16 12
was_com -16 -8
was_describ 27 -10
was_disappoint 5 14
was_doing 9 9 -8 -2
was_done 7 -16
was_down -3 13
was_ever -28 30
was_fine 2 -17 -4 -4
was_for 0 6 45 28
was_forty -29 -4
was_found -20 -2 -2 -3
was_four 5 9
was_generou 3 -5
was_given -12 -3 -7 -12
was_going 39 17 -8 -5
was_good 14 -61 -10 24
was_half -31 17
was_happy 6 -9
was_hav 26 5
was_her 39 2 10 -4
was_here 26 28 -5 -2
was_hir 16 2
was_his 28 -12
was_hurt 9 9 -5 -5
was_i 11 -37 -4 -1
was_in 13 4 15 -3
was_it 1 -34 -6 -4
was_just -27 24 -4 17
was_kind 3 18
was_left -29 -11 -6 -4
was_like -2 -1 -5 -5
was_look 22 23
was_lost 8 -23
was_love 4 5
was_made -24 -17 -3 -6
was_me 3 5 -9 -9
was_meant 12 -12 -3 -3
was_miss 16 11
was_more -13 -6
was_my -4 30 -7 -3
was_near 22 -28
was_never 15 -28 8 -10
was_nine 6 -3
was_nineteen -18 8
was_no -21 1 -13 -8
was_not 24 19 57 3
was_noth 1 9 29 50
was_off -11
was_offer 6 11
was_on -5 -4 -7 26
was_one 25 -16 6 -7
was_only -4 -11
was_open 8 -2 -4 -4
was_out 23 14
was_paid -21 -16 -5 -3
was_pass 5 -1
was_plain 22 -19
was_polit -22 11
was_put -13 -7 9 -8
was_quit 4 -21 9 -5
was_return 3 29
was_right 7 -46 50 13
was_said -7 -17 -4 -4
was_sent -16 -14 -2 -5
was_she -4 2 -5 -2
was_shown -13 17
was_sick -28 10 -4 -2
was_silent 7 -7
was_sixty 18 18
was_so -9 -4
was_some -17 17 -5 -3
was_still 6 28 -6 -4
was_taken 18 -23 -5 -5
was_ten 10 9
was_that 7 -11 12 4
was_the 5 -16 74 2
was_then -5
was_ther -9 -11 -9 -4
was_thi 13 -17 -4 -4
was_thirty -6 10 -9 -5
was_to 4 9 -13 -8
was_told -7 0 -10 -3
was_too -10 -8 -7 -4
was_true 22 8
was_twenty 27 -11 2 -5
was_two 5 13
was_up -6 -28
was_used -13 20 -5 -7
was_very 0 14 -5 -3
was_well 16 -29
was_what 1 17
was_wors 8 -8 25 -3
was_wrong -4 7 -8 14
was_your -9 -10
wash -30 17 -8 1
wash_up 12 -4 -3 -3
wasn't -4 -11 22 5
wasn't_> -27 -4 -5 -3
wasn't_a -21 13
wasn't_the 5 -19 0 -9
wast -27 29
wast_> -31 32
watch -17 14 2 40
watch_> -2 16 -7 -10
watch_a -3 -30
watch_and 15 16 -3 29
watch_me -20 39 -2 15
watch_you 12 20 19 4
water -18 -41 -7 -9
water_> 13 12 -2 -3
water_and -17 -13
water_the -17 -31
wav -22 -25
wav_> -12 -17
wave -24 -14 -4 -2
way 14 6 0 28
way_> 0 5 10 -11
way_a -20 -2
way_and 0 -11 -8 -10
way_back 7 -6
way_home 25 -7 -3 -2
way_i 10 19
way_in 25 15 -2 -3
way_it 9 -4
way_of 11 -12 -10
way_out -7 13
way_that -16 -5
way_the -17 22
way_through 14 -1
way_to 3 21 -4 -7
way_you 17 -6
we -29 -1 -6 17
we'd -49 40 -12 4
we'd_been 0 27
we'd_like -24 35 -2 26
we'll -20 4 -3 -6
we'r -22 -23 -6 -12
we'r_sorry -13 -17
we'v -47 -3 -8 11
we'v_a -11 -3 -2 7
we'v_been -4 5 -4 -2
we_all -14 3 -2 -5
we_are -28 24 -3 -4
we_aren't -32 -7
we_ask -5 8 -4 5
we_believ -16 10
we_can -18 2 -2 -2
we_can't -30 8 -2 3
we_could 0 -20 79 -3
we_did -15 -4 -1 -12
we_didn't -19 16
we_do -13 4 -3 -10
we_don't -17 13 -7 -19
we_found -6 12 -1 1
we_get -24 18
we_go -31 -10
we_got -1 7 -1 -10
we_had -27 8 -6 -1
we_have -32 1 -7 -10
we_haven't -20 20
we_interview 2 18 -1 -3
we_keep -15 -4
we_know -18 1 -1 -4
we_learn -14 7
we_look -5 -34 -2 -5
we_lost -9 -4 -2 -3
we_made -7 -16 -1 17
we_make -23 9
we_may -25 11
we_might -9 -15 -2 -4
we_need -4 4 -4 1
we_play -5 9
we_put -1 36
we_re -20 -1
we_say -27 -17
we_shall -9 -17
we_should -40 5
we_spok 12 -16
we_take -21 21 -1 -4
we_talk -15 -9 -2 -6
we_telephon -6 -22
we_think -19 -21 -1 -2
we_thought 9 -7
we_took -11 0 -1 -6
we_use -37 26
we_used -8 2 -2 23
we_walk -8 -11
we_want -24 16
we_went -32 8 -1 -16
we_were -26 -5 -5 4
we_weren't -17 22 -1 -2
we_will -34 -13
we_would -9 18 -4 9
we_wrot 2 -21 -1 -4
weak -14 28 -3 -3
wear 3 -48 0 -9
weather -13 -17 -7 -10
weather_> -22 28 -3 -2
webinar 3 26
websit -56 -26 -1 -4
websit_> -32 -37 -1 -4
wed -7 13 -1 -1
wed_> 6 23
wedd -1 -3 -4 -6
wedd_> 16 -4 -2 -2
wedding 0 -26
wednesday -14 21 25 19
wednesday_> -22 6 31 -9
wednesday_and 8 -5
week 0 11 6 -12
week_0 2 -60 -2 -2
week_> -20 -6 12 -21
week_a 15 11 -4 -8
week_and -5 38 36 25
week_befor -20 -4 -2 -4
week_by -16 30
week_eleven 8 -21
week_for 7 -19 10 -8
week_i -12 18 13 -3
week_in 30 12 -6 -8
week_of 4 31 -4 24
week_on 7 14
week_or -19 34
week_seven 4 13
week_six 21 19 -2 -8
week_the -23 -12 -4 -3
week_thre -16 39 -5 -8
week_to -11 23
week_two 1 4
week_when 4 -20
week_with 8 22 -2 -9
week_work -34 14
weekend -24 22 21 4
weekend_> -6 34 -6 -4
weekend_and -5 7 -4 16
weekend_with -8 -25
weigh -13 -10 -6 58
weight -3 -44 47 -1
weight_> 17 -26 49 -8
welcom 8 -21 24 -7
welcom_to 2 2
weld -11 15 -4 -8
well 12 -18 6 -17
well_> 8 2 -15 -9
well_and -33 11 -5 14
well_as -4 -31
well_in -11 9 -6 -1
well_now -18 -4
well_that -13 -8
well_the -4 4
well_to 4 -3
welsh -13 -29
went 5 -4 -6 -4
went_> 32 4 11 -5
went_and 26 -11 18 -5
went_back 26 -3 -6 -7
went_bad -9 31
went_for -10 2 -3 -4
went_from -22 24 4 -9
went_home 3 16 1 -7
went_in -17 -10 -6 13
went_into -5 -26
went_off -2 32 -4 21
went_on 7 -27 7 -14
went_out -5 -28 -4 -2
went_over 1 31 -1 -6
went_quiet 25 -12
went_right 24 -28
went_through -31 23 -5
went_to 5 -31 -7 -7
went_up 4 -19 -3 33
went_well -7 10 -4 -4
went_wrong -13 35 -4 10
wept -8 7 -6 -4
wept_in -15 6
were -7 0 0 23
were_> -9 0 38 -7
were_a -11 10 -4 -9
were_about -4 -12 -2 -4
were_all 9 13
were_ask 1 -7
were_at -23 10 -3 -5
were_being -1 4
were_correct -28 -15
were_fine -5 -9
were_four -6 4
were_going 29 11 -6 -7
were_in -12 -19 -4 26
were_nice 12 4
were_no -17 -17 -8 -3
were_not -5 -38
were_of -10 20 -2 44
were_on -19 17 -2 -3
were_return -5 21 0 52
were_right -13 19
were_sent -14 1
were_six -16 41 -5 8
were_small -2 8
were_still -4 -4 -1 -6
were_stopp -17 9
were_taught -10 25
were_the 39 -16 8 -9
were_to 17 -9 -3 -2
were_too -14
were_two 17 5 -5 -3
were_very 4 13
were_you -19 -18 6 -4
weren't -4 -19 34 -6
west -16 -4
wet -41 4 -7 13
wet_> -4 12
what 2 1 20 10
what_> -47 39 -6 -4
what_? 2 -14
what_a 14 21 11 40
what_an -5 -11
what_are 10 16 -4 -2
what_chang 0 11 -3 -4
what_com -10 12
what_could 6 -11
what_count 18 6
what_did -29 14 -10 -5
what_didn't -14 35 -4 15
what_do 3 -5 29 -11
what_doe 10 -10 -2 -3
what_each -24 19
what_else -16 41 -4 -7
what_experienc 24 -19
what_follow -6 -32
what_goe 11 8
what_had -2 20 -11 18
what_happen -16 -1 14 -10
what_has -19
what_have 12 -11
what_he 32 10 18 -14
what_he' 4 -23
what_he'd 25 -6
what_help 18 -30
what_i 46 1 44 -10
what_i'd 19 3 7 -8
what_i'm 40 -3 -9 -5
what_i've 15 16 -5 -3
what_in 15 12 -2 -1
what_is -15 -3 41 -5
what_it -23 -18 -1 -2
what_it' 16 -25 31 -5
what_mak 20 -12
what_next -16 -36 -4 -2
what_no 35 49
what_on -22 -16
what_one -11 14 -4 10
what_peopl 6 -20
what_she 58 0 21 -14
what_she'd 16 -17
what_sort 16 -39 17 -4
what_that -15 -5
what_the 2 -1 7 3
what_they 24 -20 17 14
what_they'd 13 -18 -3 -3
what_to -25 41 -19 -2
what_was -1 -7 11 -15
what_we -30 27 -6 -20
what_we'd -19 -18
what_went -14 32 -5 -10
what_will -23 -8
what_would 16 2 22 -5
what_you 28 4 -3 19
what_you'd 6 18 -8 -8
what_you'll 39 23
what_your 31 31
whatever 22 -21 -5 -9
whatever_the 28 1
whatever_was -8 -5
whatever_you 25 -26 3 -3
wheel 5 -13 -4 -5
wheel_> 19 -16
when 7 -3 31 21
when_? 19 -6
when_a 19 0 -8 -8
when_ask -7 23 -6 45
when_he 26 1 16 -7
when_her 20 -9
when_i 13 19 7 48
when_i'd 4 5
when_i'm 3 3 8 40
when_it 2 -12 5 -14
when_it' -9 -12 -5 13
when_my -11 30 -5 -3
when_she -11 15 19 -9
when_somebody -24 7
when_someon 21 -4
when_the 16 8 -4 -17
when_ther 16 -21 -6 -5
when_they -12 -14 -8 12
when_to 37 15 8 -1
when_we -19 -7 -3 6
when_you 25 -76 -6 -14
when_you'r 12
when_you'v 6
when_your -35 -43
whenever -30 -10 -2 -3
wher -2 8 9 38
wher_a 22 7
wher_he 8 -8 -9 36
wher_i 6 11 -9 26
wher_it -17 -9 -1 14
wher_it' -20 14
wher_she -20 -15 -4 -6
wher_the -22 1 7 1
wher_ther -11 5
wher_they 3 -16 -1 -4
wher_to -35 12 11 19
wher_we -15 5 -1 24
wher_you 42 0 16 -6
whether 23 -19 15 -2
whether_a -30 -1 -9 5
whether_he 19 10 -6 -2
whether_i 24 -43 19 -11
whether_it 10 -33 -17 12
whether_it' 26 -8
whether_one 5 -25
whether_she 2 -29 3 -9
whether_that 15 -8 -2 -4
whether_the 20 -14 5 14
whether_they 2 3
whether_thi 14 -24 20 -4
whether_to 30 23 -12 -4
whether_we 1 -7
whether_you 56 10 16 22
whether_your -42 -9 -5 -9
which -2 -5 25 24
which_> 30 31 -8 -6
which_a -13 12 -5 38
which_are 23 4 -7 -6
which_everyon -11 7
which_had -25 5 -2 -8
which_has 13 -9 -4 -5
which_he 1 -21 -5 -5
which_i 18 2 -18 -2
which_i've 4 -11
which_is -34 -27 -5 16
which_isn't -3 -16 -10 -6
which_it -31 -16 -4 26
which_mak -6 -1
which_mean 15 -12
which_must -17 -8
which_no 6 -15
which_nobody -23 -25
which_of 40 21 44 46
which_one -2 8 82 -7
which_part 20 8
which_she 0 -16 -4 -5
which_the -11 -16 -11 -15
which_they 5 -17 12 -13
which_to 31 14
which_was 8 0 -12 -11
which_way -21 -1 -8 22
which_we -19 17
which_would 16 1
which_you -2 -43 23 -15
whichever 21 -29 20 -5
whichever_way 24 -4
whil 12 22 10 -2
whil_> 21 22 -4 -1
whil_a 0 11
whil_and -3 -32
whil_he -7 35
whil_i 3 46 -4 -5
whil_it -29 1
whil_she 20 -21
whil_the -14 14
whil_you 2 16
whip 0 0 -3 20
whisper 2 -20
whistl -5 54 -4 16
whit -37 -36 -5 -9
whit_> -21 3
whit_hart 0 0 -1 -4
whiteboard -17 -1
who 3 0 27 6
who'd 39 2 13 18
who'd_be 23 -25 0 -5
who'd_been 23 23 -4 -9
who'd_gone 28 -10
who'd_had 1 -34 20 -8
who'll 19 19 7 -1
who'll_tell -5 -12
who'v 21 12 -4 -10
who'v_been -2 -4
who_also 6 -26
who_alway 30 18
who_answer 12 -27
who_are -5 -39 -3 -4
who_ask -8 4 -4 -3
who_been 8 3 24 -13
who_bring -5 12
who_came -40 8 -3 -10
who_can 13 31 -14 14
who_can't -5 38 -5 19
who_com -10 -29 -7 -2
who_could 4 -2 8 46
who_did -4 32 -1 3
who_do 29 18 10 -3
who_doe -27 14 -12 21
who_doesn't -13 18 -9 8
who_doing 7 20
who_driv 7 -8
who_fail -5 20
who_found -10 -9
who_gave 1 -18 0 -6
who_get 38 4 15 -4
who_got 17 -11
who_had 45 -6 22 40
who_hadn't 14 -25 9 -7
who_has 41 5 16 -12
who_hasn't -12 35
who_have 26 19 15 3
who_he 24 38
who_i 23 -32 57 -5
who_is -7 -11 13 -2
who_isn't 22 21 24 3
who_kept 7 -9
who_know -22 1 -17 -3
who_lack -12 25
who_leav 4 -23 -6 -6
who_left -12 4 15 -8
who_look 12 5
who_made 27 -38 -1 -5
who_mov 20 17
who_need -40 43
who_never 27 -1
who_own -10 -29
who_put -19 4 -3 -3
who_ran 25 -26 -5 -3
who_rang 27 -9
who_retir 17 -18
who_run 15 -10
who_said -1 -19 -7 -4
who_sat 18 -10
who_say 1 2 -4 -5
who_sold 26 8
who_stay 22 -22 9 -5
who_stopp 32 -24
who_tak -7 11 -6 1
who_taught 18 -16 -2 -2
who_teach 15 48 -2 -2
who_then -2 -9
who_to 10 11
who_took 33 -9 10 -6
who_turn 11 10
who_use -20 4
who_used 33 -24 18 -4
who_want 18 -8 23 -7
who_was 9 7 35 -10
who_wasn't 12 -2
who_went 30 -13 4 -2
who_were 8 -3 -3 -3
who_will 32 -42 35 -3
who_work -24 20 -5 13
who_would 27 -14
who_writ 13 4
who_wrot 8 -8 -3 -4
whoever 28 -19 35 18
whoever_is 11 -26
whol -3 -10 -15 18
whol_group -7 8
whol_of 18 -13 5 -6
whol_person 35 -6
whol_thing 18 1
wholesaler -27 32
whom 46 -22 17 -8
whom_had -7 3
whom_i 26 -10 2 -9
whom_i'd 4 2
whom_it 29 -19
whom_she 49 18 -3 -4
whom_they 40 -15 13 -7
whos 40 -44 12 -15
whos_daughter 11 -2
why -41 25 -8 6
why_> -30 -2 -10 -9
why_a -4 9
why_do -33 16
why_doe -26 8
why_had -30 2
why_i 8 -13 -2 -2
why_it -13 31 39 -8
why_one 15 32
why_the -33 40 -2 -7
why_they -19 29
why_we 0 -5
wide -23 -23 -3 -6
wider 21 -37
widow 14 -19 -2 -3
wife 29 3 -3 -7
wife_and 9 -31
wife_has 20 18 4 -2
wife_say -7 3 17 -2
wife_think 29 -16
will -1 -10 9 -9
will_> 30 19 -3 -2
will_accept 3 8
will_also 6 19
will_ask -6 -4 -6 -6
will_be -10 -14 -15 10
will_bring -19 12
will_come 15 -23 78 -4
will_cost -10 13
will_do -20 -19 -6 -2
will_find -12 -6
will_follow 20 -14 -2 -2
will_get -28 -8
will_go -18 -26 -3 -1
will_have 6 -19 -15 -10
will_know -17 -14
will_look -6 -5
will_need 2 36
will_not -10 -13 -9 24
will_only 8 30
will_pass 32 -12
will_read 10 14
will_remember 16 -12
will_say 35 10 -8 -4
will_see 0 -9
will_take 13 -2 -2 -2
will_tell 30 12 4 -4
will_to 11 -33
will_want 6 -9 15 -4
will_you 8 -47 -3 -1
wim 0 0 -4 -1
win -13 -27 5 -4
win_> -7 -26 -4 -2
wind -3 -46 -7 -6
wind_> -6 -24
window -26 -43 -9 -11
window_> -3 -11 -1 -4
window_and -9 -27
wing 3 7 -6 -5
wing_> -16 -16
winn 3 -24 61 -2
winn_> 10 -32
winner -18 0 23 -8
winter 9 -26 30 -19
winter_> 16 -19 0 -5
winter_and -8 1 23 -10
winter_at 9 -27
winter_of 1 -14 -4 -2
wisdom 8 -25
wise -39 12
wiser -5 -11
wish 5 -3 16 -9
wish_to -17 -29 15 -4
with 0 1 0 26
with_0 -4 -11 -3 -11
with_> -13 -14 -3 -11
with_a -9 5 -12 5
with_all -14 14 -2 -6
with_an 28 24 8 -14
with_and 27 3 27 -7
with_anyth -27 -9 -5 15
with_care 32 39
with_eleven 17 5 -1 -4
with_every -6 12 -7 -1
with_exercis 0 27
with_four -21 27 -4 -7
with_great -2 -1 50 -3
with_her 10 2 -11 56
with_him 13 3 9 -6
with_his 5 6 -5 48
with_it 28 3 11 -2
with_its -25 11 -2 22
with_me 0 24 -12 -4
with_mrs -23 11
with_my -7 9 10 -22
with_nam -8 20
with_nine -11 26 -1 9
with_nineteen -4 2 -3 -3
with_no -11 -14 13 -8
with_nobody -11 17 -4 -9
with_noth 38 -8 -6 -6
with_one 7 0 22 -8
with_other 9 2 -4 -1
with_our -19 -19 -1 -7
with_peopl 9 52 -4 -3
with_real 6 18 -4 13
with_so 27 -7
with_some 34 39
with_somebody -10 53 11 69
with_someon 3 26 -1 30
with_that -1 5 -9 -9
with_the -11 19 -15 19
with_their 5 -11 -3 -12
with_them -31 12 15 1
with_thirty 5 17
with_thre 21 27 -1 -5
with_twelv -4 13
with_two -25 10 -6 34
with_us -13 -27 -5 5
with_weight 15 -23
with_what -4 15 -9 17
with_whom 39 -13
with_you 1 -4 15 -4
with_your -24 1 -7 -6
withdrawn -4 -11
within -13 14 -13 20
within_a -21 8 -2 27
within_five 3 -2
within_ten -7 40
within_the -6 33 -8 19
within_thirty -26 -7
within_thre 14 -5 -1 -7
without -15 1 -18 26
without_a -11 24 -7 -1
without_any 9 -21
without_being -8 -5 4 -7
without_know -14 -36
without_look -3 11 -2 19
without_the -31 32 -8 36
without_troubl -3 7
witness -9 26 -4 11
woke -43 -13 -1 -2
woke_up -26 4
woken -10 -21
woman 26 19 -11 -22
woman_about -16 23
woman_and 20 -11 -5 -3
woman_at 2 18 -2 -8
woman_from 4 -34
woman_in 1 15
woman_to 3 11
woman_who 7 -7 6 -7
woman_with -8 -6 -2 -5
women 17 7 -3 -4
won 1 -10 -3 -4
won't 14 9 1 12
won't_be 16 27
wonder 24 21 5 -7
wonder_if 2 11
wonder_whether 18 19
wonderful 6 24 -3 41
wood -15 -25
word -9 31 -19 75
word_> -13 11 -9 66
word_about -6 0 -1 27
word_and 0 28 7 -1
word_by -7 30
word_for -25 2
word_in 0 -9 -6 9
word_of 7 11 -5 -12
word_that 2 15 -5 16
word_with 6 37
wore -22 -4
work -4 5 15 16
work_> -18 -5 16 -19
work_and 56 -37 20 -12
work_are 1 14
work_at 4 -14 -2 -2
work_day 2 -27 -3 -6
work_for -24 31 -6 -2
work_here 4 2 -3 5
work_in -38 21 1 36
work_is 2 -11 17 60
work_it 33 2
work_life -3 4
work_on -14 -25 -9 -9
work_or 19 23
work_out 12 -15 40 15
work_the -10 27
work_through -26 48
work_with -3 5 -4 -7
workbook -23 26
worker 33 -52 -4 -3
workload 49 -63 -3 -3
workload_> 31 -38
workshop -8 -3 -8 -12
workshop_> 9 -7
workshop_a -15 32
world -6 8
worry -13 -1
wors -22 -5 30 11
wors_> 9 -13 13 -6
wors_than -32 36
worst 8 -3 -7 -7
worth 11 -1 -12 -9
worth_of 3 14
worth_the 9 -2
would 18 -5 23 -3
would'v 25 0 -4 -4
would_ask -14 -7 -11 16
would_be 16 -22 23 25
would_come 15 17 -2 -4
would_do -22 15 28 19
would_give 18 -6
would_have 38 5 34 -20
would_help 14 -2
would_i -4 -18 -4 -2
would_like 23 -2 -25 -5
would_look 26 -12
would_need 27 26
would_not -6 -31 -9 -4
would_put -12 -5
would_rather -1 -38
would_say 17 -37 -6 -2
would_she 6 -27
would_take 13 28 -4 -7
would_tell 13 -30
would_they 3 -8
would_think 38 -26 -4 -3
would_want 9 8 8 -2
would_you 35 16 8 18
wouldn't -18 -27 5 5
wrap -9 -6
wren -21 -16 -2 -1
wrist -44 64 -3 73
wrist_> -10 35
writ 7 4 15 -10
writ_> -5 -26 13 -4
writ_a 23 14 11 -4
writ_about 21 -30
writ_an 4 -6
writ_down -1 6 -5 -7
writ_in -5 8
writ_it 13 10 -11 -6
writ_the -32 38 -7 -12
writ_them -6 19 -6 19
writ_thi 5 -5
writ_to 15 5 -9 -6
writ_up 17 13 -1 -1
written 2 16 15 28
written_a -8 6
written_down 7 27 -1 25
written_on -25 -1 -3 29
written_paper 0 18 -1 -1
written_the 8 23 35 -5
written_to -14 -8 -9 -6
wrong -14 28 -6 2
wrong_> -1 -12 4 -8
wrong_? -4 -2 -3 -4
wrong_about 6 39 -4 22
wrong_and -34 51 -11 25
wrong_answer -8 -12
wrong_in -17 25 5 6
wrong_one -9 -19
wrong_with -4 -1 -7 -9
wrot 2 -17 -7 -23
wrot_a 19 6 -5 -2
wrot_anyth -14 17
wrot_in 28 -35 -3 -4
wrot_it -9 -35 -3 -2
wrot_that -15 -3 -8 -7
wrot_the 11 20 -3 -4
wrot_to 1 -12 -5 -6
yard -18 -7 -7 -4
yard_> 32 23 -5 -3
year 4 -2 10 -16
year_0 -12 -13 -9 -10
year_> 28 -22 4 -24
year_? -14 -10 -3 -1
year_a 8 23
year_after 32 -35
year_afterward 45 6
year_ago 29 -14 -14 -7
year_ahead 17 -25
year_and 25 -6 -5 -8
year_as 2 -6
year_at 6 13 -4 -6
year_away 27 29
year_back 13 -31
year_befor 9 -16 -11 -6
year_end 15 2 -2 -3
year_follow -3 -18
year_for 16 -11
year_from -2 -12
year_has -2 -14 -6 -3
year_i -13 20 -13 35
year_i've -13 28
year_in 4 -2 32 -3
year_is -2 -10
year_it -14 17
year_later 1 -8 -7 -5
year_most 0 4
year_of -12 5 -18
year_old -12 0 19 -6
year_on 4 -20 2 -8
year_or 52 -15 19 -8
year_she 12 -31 26 24
year_some -13 11
year_that -1 -16 15 -3
year_the 39 -26 10 11
year_to 5 -3 -3 -7
year_two 25 -17 -7 -2
year_was -2 -32 -9 -1
year_were -4 -37 -6 -3
year_when 7 20
year_with 2 12 -7 -11
year_without 41 17
year_you 9 -33
yellow -44 3 -4 -4
yes 35 -21 12 -8
yes_> 10 -20 -8 3
yes_and 29 4 17 -4
yes_to 31 -9 -9 -4
yesterday -20 -21 -3 -6
yet 40 7 25 34
yet_> 3 36 -9 -7
yet_to 2 5
yoghurt -19 -13 -2 -3
you 2 1 -4 -6
you'd 1 -1 29 -12
you'd_be 3 -2 6 -4
you'd_do 2 -4
you'd_have 22 -29
you'd_need 7
you'd_say 16 13 -5 32
you'll 15 6 -1 -12
you'll_be -1 7 -11 -10
you'll_do 34 13
you'll_find 38 -41 -6 -7
you'll_have -1 22 -11 20
you'll_know -29 23 -6 -2
you'll_need 11 -31
you'll_still -8 12
you'll_want 23 0 15 -4
you'r 26 9 51 2
you'r_a 4 28 -8 20
you'r_going 7 -2
you'r_good -6 26
you'r_in 27 -19 19 -3
you'r_not -20 18 -12 -8
you'r_the 26 13
you'r_welcom -7 -9 -5 -2
you'v 21 -4 4 -9
you'v_a -11 -3
you'v_ask 20 -4
you'v_been 25 -10 31 26
you'v_got 15 -25 9 -8
you'v_never 29 5 -4 -7
you'v_put 13 -11
you_> 10 4 -16 -12
you_? -4 0 -2 -3
you_a 22 19 -7 -7
you_about 6 -23 2 -8
you_admir 23 -33
you_already -7 -9
you_also 9 11
you_and 14 11 6 -7
you_any 20 8
you_are 44 -1 28 1
you_aren't -3 13 -4 -6
you_as 16 25 -4 -4
you_ask 19 -6 -13 9
you_at -8 -2 -4 47
you_be 30 -34
you_begin -17 3
you_bring 9 33 -2 3
you_came 14 4 -3 -6
you_can -3 -9 3 -13
you_can't 11 18 21 -9
you_cannot 19 20
you_choos 8 -16
you_could -7 -7 5 10
you_couldn't -23 27 -7 16
you_count 4 24
you_cut -7 26
you_decid 30 -6 5 -4
you_did 8 -12 -7 -10
you_didn't -13 19 -13 -13
you_do 6 47 -14 19
you_don't -39 -4 -5 20
you_draw -21 22 -3 -10
you_either -7 14
you_ever 6 -34
you_feel -22 10
you_find 8 -9
you_for 13 25 11 -9
you_get 0 11 -6 -11
you_go -39 5 -7 26
you_got 13 -28 -3 -6
you_had -36 -15 6 7
you_have -2 -26 17 11
you_haven't 7 13 -14 -12
you_heard -2 22
you_hope 2 -1
you_how -22 18 -7 19
you_if 29 -5
you_in 55 -46 27 -5
you_keep 28 -28
you_knew -5 -28 -5 -3
you_know 27 -9 2 5
you_learn -51 47 -8 47
you_leav 10 -6
you_let 7 -24
you_like 0 -6 -4 -9
you_look 37 28 -5 -6
you_lost -12 6
you_love 11 3 4 -5
you_make -1 -19
you_may -31 -28 -9 13
you_might 31 -35 -10 -6
you_move 0 16
you_must -8 -22 -9 -7
you_need 5 17
you_needn't -11 -36
you_never -37 -4 21 -9
you_not 5 2
you_notic 38 -6 -5 -5
you_on 12 24 -8 -4
you_one 10 -27 -4 -5
you_only 15 17
you_out -9 -4
you_over 20 34
you_practis -7 27
you_put -5 31 -7 19
you_ran 4 17
you_read -32 10 -3 17
you_remember 7 20 -6 -5
you_said -22 23 -12 10
you_saw -21 17 -3 -3
you_say 16 10 -11 -10
you_see 36 -38 -7 -5
you_should -5 26 -8 -13
you_sign -11 -16
you_someth 0 12 -3 -1
you_speak 22 -8
you_start -12 9
you_still 10 11
you_stood 5 17 -4 -3
you_stop -10 6 -6 16
you_take -3 7 -6 4
you_talk 40 7 4 26
you_tell 6 13 -3 -4
you_that -22 20 -17 -7
you_the 28 -8 -17 13
you_ther 0 9 -4 -6
you_thi -14 10
you_think 12 7 -9 -8
you_to 18 -17 12 -13
you_told -2 7 -6 -10
you_took -2 -10 -3 16
you_turn 17 11 -4 -3
you_understand 23 -5
you_use 24 -4
you_used 21 40 -5 -4
you_want -1 -33 15 -9
you_went -26 9
you_were 33 3 21 36
you_weren't -11 -5
you_what 26 13 16 -14
you_when 17 -22
you_wher -28 13
you_which -1 -24
you_who -15 -32 20 -5
you_why 11 25
you_will 2 27 -8 -14
you_with 0 5
you_won't 9 -19
you_work 20 -26
you_would -3 -21 14 24
you_wouldn't 4 -29
you_writ -22 26
you_wrot -7 22 -2 -3
young -12 14 -10 -13
young_man -43 34 -5 -4
young_one 26 33 -5 -4
young_woman 13 -28
younger 1 -30 -3 -3
youngest 12 0 -3 -1
your -4 -13 -5 32
your_> -10 3 2 -11
your_age 10 6
your_and 9 12
your_brother 24 -30 -4 -3
your_career -12 -5
your_fami 39 -25
your_father 4 -14 -5 -3
your_feet 0 -34 18 54
your_first -10 5 -6 -4
your_friend -17 0 -4 -5
your_hand 5 3 -4 11
your_husband -17 -23
your_job -3 -9
your_last -10 11
your_letter 1 -11 -3 -4
your_life 16 14
your_manager 8 -36
your_mother 12 -8
your_nerv 17 13 -6 -3
your_old 34 -8 -3 -5
your_own 16 32 -11 21
your_path 2 3
your_peopl 12 31
your_second -7 -20
your_sister 25 -4
your_voic -1 30 -3 39
your_wallet -15 -24
your_work 28 -25
yourself 31 -7 15 14
yourself_> -19 12 27 13
youth 3 -27 -3 -4
yusuf 0 0 -4 -3
zero -25 28 -3 -3
zero_> -27 26
zone 0 0 -2 25
zorzi 0 0 -3 -4`,
};
