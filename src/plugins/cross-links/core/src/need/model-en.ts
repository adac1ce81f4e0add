import type { SerialisedNeedModel } from './need-model';

/** Written by `npm run train:need`; not edited by hand. */
export const MODEL_EN: SerialisedNeedModel = {
  version: 'need-en-b655139a3621',
  unit: 0.05,
  prior: { mentor: -5.656, trainer: -5.095 },
  gate: { mentor: -1.856, trainer: -3.005 },
  needFrom: { mentor: -0.3, trainer: -0.019 },
  sureFrom: 0.62,
  table: `#able 0 -4 49 8
#able&#amount 2 -2
#able&#authority 6 -3
#able&#content -5 -6
#able&#decision 8 -2
#able&#emotion 4 -4
#able&#error 4 -1
#able&#experienced -8 2
#able&#help 2 -2
#able&#i 5 1
#able&#identity -2 5
#able&#info -7 -2
#able&#instruction 0 -8
#able&#instructor -5 3
#able&#long-time -5
#able&#negation 4 4
#able&#obligation -7 2
#able&#often 0 -14
#able&#other-remedy -3 -7
#able&#past 0 3
#able&#practice -4 9
#able&#recommend -1 -3
#able&#short-time -2 -2
#able&#skill 5 8
#able&#stuck 1 -7
#able&#talk 5 7
#able&#test 2 5
#able&#they 2 -4
#able&#transition -4 -1
#able&#trust 1 -3
#able&#unable 4 15
#able&#wanting 2 3
#able&#we -3 1
#able&#you 2 -3
#able? 1 9 -23 -8
#amount -1 1 -11 76
#amount&#authority 4 -4
#amount&#content -1 -8
#amount&#deadline -7 12
#amount&#decision 5 1
#amount&#emotion 1 3
#amount&#error -13 9
#amount&#experienced 2 7
#amount&#fixed -5
#amount&#help -1 5
#amount&#i 0 3
#amount&#identity 3 2
#amount&#info -6 -5
#amount&#instruction -4 1
#amount&#instructor 6 -5
#amount&#month -2 3
#amount&#negation -4 7
#amount&#obligation 3 8
#amount&#past -2 9
#amount&#practice -4 12
#amount&#recommend -1 5
#amount&#regular 7 -3
#amount&#short-time -13 12
#amount&#skill 1 -4
#amount&#stuck 3 -2
#amount&#talk 3 5
#amount&#transition -3 3
#amount&#trust 0 -9
#amount&#wanting 2 -5
#amount&#we -12 9
#amount&#you 0 8
#amount? 4 5 -12 33
#authority 3 -2 -22 -17
#authority&#content 4 4
#authority&#deadline 5
#authority&#decision 8 -3
#authority&#emotion 5 1
#authority&#error -3 -1
#authority&#experienced 4 -1
#authority&#fixed 4 7
#authority&#help -3 -8
#authority&#i 11 1
#authority&#identity 8 -3
#authority&#info -5 -1
#authority&#instruction -3 -2
#authority&#instructor -2 3
#authority&#long-time 7 -2
#authority&#month 5
#authority&#negation 9 1
#authority&#obligation 6 1
#authority&#often 2 -5
#authority&#other-remedy 1 -8
#authority&#past 4 -5
#authority&#practice -1 8
#authority&#regular 4 7
#authority&#short-time 8 3
#authority&#skill 0 2
#authority&#stuck 3
#authority&#talk 6
#authority&#test 2 5
#authority&#they 6 1
#authority&#transition 5 3
#authority&#trust 3 -3
#authority&#wanting 11 7
#authority&#we 2 5
#authority&#you 9 -3
#authority? 11 -3 -16 -15
#content 1 -2 -24 7
#content&#decision -2 -10
#content&#fixed 4 3
#content&#help 0 4
#content&#identity -4 -1
#content&#info 2 -4
#content&#instruction 3 -2
#content&#instructor 3 5
#content&#long-time -1 -6
#content&#negation -7 1
#content&#obligation -8 6
#content&#often -1 -3
#content&#other-remedy 0 -3
#content&#practice 1 6
#content&#recommend 6 3
#content&#skill 1 4
#content&#they 3 -3
#content&#transition -2 -3
#content&#wanting 6 -5
#content&#we -2 -4
#content? 1 -3 -16 -9
#deadline -6 6 -21 80
#deadline&#decision -2 -6
#deadline&#experienced -1 6
#deadline&#fixed 0 3
#deadline&#help -4 2
#deadline&#i 3 6
#deadline&#identity 4 -4
#deadline&#info -8 9
#deadline&#instruction 3 7
#deadline&#instructor 0 8
#deadline&#month -3 10
#deadline&#negation -3 3
#deadline&#obligation -1 9
#deadline&#often -1 -8
#deadline&#practice -7 14
#deadline&#recommend -5 10
#deadline&#short-time -2 12
#deadline&#skill 2 6
#deadline&#talk -9 8
#deadline&#test 0 11
#deadline&#they -1 9
#deadline&#transition -1 5
#deadline&#wanting 5 1
#deadline&#we -1 5
#deadline&#you -9 10
#decision 1 -1 53 14
#decision&#emotion 7 6
#decision&#error -3 1
#decision&#experienced 6
#decision&#fixed -3 -10
#decision&#help 7 -10
#decision&#i 6 -1
#decision&#identity 10
#decision&#instruction -4 7
#decision&#instructor 3 -7
#decision&#long-time 4 -8
#decision&#negation 5 -1
#decision&#obligation 3
#decision&#often 9 -5
#decision&#other-remedy -10 -5
#decision&#past 2 3
#decision&#practice -4 -2
#decision&#recommend 4 -5
#decision&#regular 5 -2
#decision&#short-time 1 3
#decision&#stuck 6 1
#decision&#talk 5 -5
#decision&#test -5 4
#decision&#they 4 -2
#decision&#transition 10 -5
#decision&#trust -2 1
#decision&#unable -4 8
#decision&#wanting 9 -8
#decision&#we -3 3
#decision&#you 7 -3
#decision? 3 -8 24 -16
#emotion 1 2 27 25
#emotion&#error 4 -7
#emotion&#experienced 3 5
#emotion&#help 2 4
#emotion&#i 1 2
#emotion&#identity 6 -2
#emotion&#info -1 5
#emotion&#instruction 6
#emotion&#instructor -4 -2
#emotion&#long-time 4 -4
#emotion&#month 6 -9
#emotion&#negation 4 4
#emotion&#obligation -4 8
#emotion&#often 3 -7
#emotion&#other-remedy -2 -6
#emotion&#practice -4 5
#emotion&#recommend 1 7
#emotion&#short-time 6 1
#emotion&#skill -4 9
#emotion&#stuck -2 3
#emotion&#talk 2 9
#emotion&#test 7 -2
#emotion&#transition 2 7
#emotion&#trust -2 2
#emotion&#wanting 7 -4
#emotion&#we -8 3
#emotion&#you 8 -1
#emotion? -2 1 -19 -13
#error -4 5 16 101
#error&#experienced 6 -1
#error&#fixed -7 4
#error&#help 1 2
#error&#i -1 11
#error&#identity -5 10
#error&#info -6 8
#error&#instruction -1 5
#error&#long-time 6 -8
#error&#month 4 7
#error&#negation -2 8
#error&#obligation 1 9
#error&#often -5 14
#error&#other-remedy 0 9
#error&#practice 0 8
#error&#regular 1 -3
#error&#short-time 3 10
#error&#skill -3 9
#error&#stuck 2 2
#error&#talk -1 13
#error&#test -10 12
#error&#they -5 7
#error&#transition -1 -4
#error&#unable 1 -3
#error&#wanting 5 4
#error&#we -10 1
#error&#you -5 5
#error? 0 0 -21 -24
#experienced 5 -1 90 19
#experienced&#fixed -1 -3
#experienced&#help 2 -4
#experienced&#i 6 1
#experienced&#identity 6 -2
#experienced&#info -2
#experienced&#instruction -1 13
#experienced&#instructor 1 -3
#experienced&#long-time 16 1
#experienced&#month 5 5
#experienced&#negation 10
#experienced&#obligation -4 3
#experienced&#often 10
#experienced&#other-remedy 3 -2
#experienced&#practice -8 10
#experienced&#recommend 5 6
#experienced&#regular 10 6
#experienced&#short-time -3 13
#experienced&#stuck 7 1
#experienced&#talk 11
#experienced&#test -1 4
#experienced&#they 9 1
#experienced&#transition 5 1
#experienced&#trust 6 1
#experienced&#wanting 9 3
#experienced&#we -4 3
#experienced&#you 10
#experienced? 3 -6
#fixed -2 -1 -24 -39
#fixed&#help -3 -3
#fixed&#i 3 4
#fixed&#identity -5 -4
#fixed&#info -5 4
#fixed&#instruction -4 1
#fixed&#instructor -2 2
#fixed&#long-time 3
#fixed&#month 7 5
#fixed&#negation -1 -3
#fixed&#obligation -2 -2
#fixed&#often -2 7
#fixed&#other-remedy -9 3
#fixed&#practice -4 9
#fixed&#recommend -3 7
#fixed&#short-time -4
#fixed&#skill -4 3
#fixed&#talk 3 -3
#fixed&#test -3 2
#fixed&#they 5 4
#fixed&#transition -6 8
#fixed&#wanting 1 3
#fixed&#we -6 -4
#fixed&#you -2 4
#help 1 -5 -39 -10
#help&#i 1 -3
#help&#identity -4
#help&#info -6 -7
#help&#instruction 4 5
#help&#instructor -2 7
#help&#long-time 0 -5
#help&#month -3 -3
#help&#negation -2 -5
#help&#obligation 1 -3
#help&#often 6
#help&#other-remedy -2 -14
#help&#practice -7 5
#help&#recommend -2 1
#help&#regular 1 4
#help&#short-time -4 -3
#help&#skill 0 7
#help&#talk 3
#help&#test -1 -6
#help&#they 2 -6
#help&#transition 10 -4
#help&#trust 7 -5
#help&#wanting -4 -4
#help&#we -7 -3
#help&#you 2 -7
#help? 8 3 -12 -11
#i 1 0 29 18
#i&#identity 2 5
#i&#info 3 2
#i&#instruction 3
#i&#long-time 3
#i&#month 2 5
#i&#negation 3 1
#i&#obligation 7 2
#i&#often 6 -2
#i&#other-remedy 0 3
#i&#past 3 4
#i&#practice -1 9
#i&#recommend 4 1
#i&#regular 7 3
#i&#short-time 2 3
#i&#skill 5
#i&#stuck 14 -3
#i&#transition 2 -1
#i&#trust 1 -3
#i&#unable 0 11
#i&#wanting 7 -1
#i&#we -2 4
#i&#you 4 3
#i? 5 5 -39 -66
#identity 1 1 44 8
#identity&#info -1 -3
#identity&#instruction 0 3
#identity&#instructor 3 -7
#identity&#long-time 2 4
#identity&#month -2 9
#identity&#negation 4 2
#identity&#obligation 7 -6
#identity&#often 5 -1
#identity&#practice -5 9
#identity&#recommend -3 4
#identity&#regular 6 -7
#identity&#short-time 2 6
#identity&#skill 1 5
#identity&#talk 0 3
#identity&#test 0 7
#identity&#they 7 2
#identity&#transition 10 -1
#identity&#trust 8 -7
#identity&#unable -2 2
#identity&#wanting 6 4
#identity&#you 8 5
#identity? 5 -4 45 -15
#info -2 -1 11 44
#info&#instruction 1 4
#info&#instructor 2 -4
#info&#long-time 3 -9
#info&#month -1 -3
#info&#obligation -11 8
#info&#other-remedy 0 10
#info&#practice -1 14
#info&#recommend 2 -3
#info&#regular 2 -6
#info&#short-time -10 10
#info&#skill 2 -1
#info&#stuck 2 8
#info&#they -3 1
#info&#transition -3 -5
#info&#trust -6
#info&#wanting 6 -8
#info&#we -9 5
#info&#you 2 6
#info? 3 -1 -9 77
#instruction 0 1 26 63
#instruction&#instructor -3 10
#instruction&#month -3 5
#instruction&#negation -1 5
#instruction&#obligation 3 4
#instruction&#often 3
#instruction&#other-remedy -3 5
#instruction&#past -6 -5
#instruction&#practice -1 15
#instruction&#recommend 4 10
#instruction&#regular 6 -4
#instruction&#short-time 1 9
#instruction&#skill -3 12
#instruction&#stuck 3 4
#instruction&#talk -1 5
#instruction&#test 0 12
#instruction&#they -1 2
#instruction&#transition 3 2
#instruction&#trust 10 -4
#instruction&#unable -6 13
#instruction&#wanting -5
#instruction&#we -8 3
#instruction&#you -2 7
#instruction? 1 -1 -26 5
#instructor -8 7 -13 28
#instructor&#long-time 3 3
#instructor&#month -3
#instructor&#obligation 1 10
#instructor&#often -4 6
#instructor&#other-remedy -3 -8
#instructor&#practice -5 14
#instructor&#recommend -7 4
#instructor&#short-time -4 14
#instructor&#skill -6 7
#instructor&#stuck -1 7
#instructor&#talk -5 -3
#instructor&#test 1 9
#instructor&#they -5 7
#instructor&#transition -2 3
#instructor&#trust -3 2
#instructor&#wanting 6 3
#instructor&#we 1 3
#instructor&#you -4 1
#instructor? -3 -4
#long-time 0 0 49 -10
#long-time&#month 3 -2
#long-time&#negation 5
#long-time&#obligation 9 2
#long-time&#often 12 -3
#long-time&#past -2 -3
#long-time&#practice -1 7
#long-time&#recommend 5 -2
#long-time&#regular 11 -2
#long-time&#short-time 1 8
#long-time&#skill 2 10
#long-time&#stuck 7 -4
#long-time&#talk 8 -3
#long-time&#test 8 5
#long-time&#they 5 -1
#long-time&#transition 7 -6
#long-time&#trust 5 -7
#long-time&#unable 4
#long-time&#wanting 14 -1
#long-time&#we -2 6
#long-time&#you 10 -2
#long-time? 0 -4 -48 -27
#month 0 1 -21 75
#month&#negation 1 3
#month&#obligation 3 14
#month&#often 3 -3
#month&#other-remedy 0 9
#month&#past -5 7
#month&#practice -2 10
#month&#recommend -1 10
#month&#short-time 0 10
#month&#talk 4 3
#month&#test 3 12
#month&#they 5 2
#month&#transition 3 -1
#month&#trust -4 9
#month&#wanting 5 5
#month&#we -4 5
#month&#you 5 6
#month? -4 3 -20 -28
#negation 0 0 59 66
#negation&#obligation 1 4
#negation&#often 8
#negation&#other-remedy -3 -5
#negation&#past -2 3
#negation&#practice -8 7
#negation&#recommend 0 -3
#negation&#regular 10 1
#negation&#skill 1 11
#negation&#stuck 13 2
#negation&#talk 3
#negation&#test 2 4
#negation&#transition 4 -2
#negation&#trust 8 1
#negation&#unable -4 18
#negation&#wanting 8 -2
#negation&#we -9 4
#negation? 1 3 -20 -21
#obligation -1 1 39 45
#obligation&#often 1 -3
#obligation&#practice -4 11
#obligation&#recommend 4 6
#obligation&#short-time 0 13
#obligation&#skill 2 5
#obligation&#stuck 10 -1
#obligation&#talk -4 4
#obligation&#test 6 12
#obligation&#they 1 2
#obligation&#transition -5 -7
#obligation&#trust 4 4
#obligation&#unable -3 6
#obligation&#wanting -3 4
#obligation&#we -5 6
#obligation? -5 -5 -20 -17
#often 1 -1 25 11
#often&#other-remedy -6 -4
#often&#practice 0 2
#often&#recommend 5
#often&#regular 9 3
#often&#short-time -7 1
#often&#stuck 4 4
#often&#talk 6 -9
#often&#test -6 -5
#often&#transition 9 -6
#often&#trust 6 -3
#often&#unable -7 7
#often&#wanting 5
#often&#we -4 -7
#often&#you 4 -4
#often? 5 0 -28 -13
#other-remedy -2 -2 22 -44
#other-remedy&#practice 2 -1
#other-remedy&#recommend -3 -7
#other-remedy&#short-time 1 3
#other-remedy&#stuck 3 -1
#other-remedy&#they -3 -1
#other-remedy&#trust -8 -3
#other-remedy&#wanting 1 4
#other-remedy&#we -3 1
#other-remedy&#you -7 -7
#other-remedy? 1 2 -15 -4
#past -3 -7 -16 27
#past&#recommend -3 -7
#past&#talk 8 -1
#past&#test 0 -4
#past&#wanting 5 4
#past&#we -5 4
#past&#you 3 -2
#practice -5 10 -18 102
#practice&#recommend -3 10
#practice&#short-time -7 16
#practice&#skill -1 16
#practice&#talk -4 11
#practice&#test -3 19
#practice&#they -5 14
#practice&#transition -4 11
#practice&#wanting -5 -4
#practice&#we -4 8
#practice&#you -3 12
#practice? -8 -2
#recommend 0 0 27 26
#recommend&#regular 7 -7
#recommend&#short-time -1 12
#recommend&#skill 5 5
#recommend&#stuck 3
#recommend&#test -5 12
#recommend&#they 3 1
#recommend&#transition 3 -6
#recommend&#trust 1 -6
#recommend&#wanting -2 -3
#recommend&#we -5 6
#recommend&#you -3 2
#recommend? -1 2 -27 -15
#regular 12 -3 87 -10
#regular&#short-time 0 -4
#regular&#skill 1 2
#regular&#talk 8 -1
#regular&#they 11 -1
#regular&#wanting 7
#regular&#you 5 -4
#short-time -1 1 2 50
#short-time&#skill 2 5
#short-time&#stuck 6 3
#short-time&#talk -3 6
#short-time&#test -4 20
#short-time&#they -2 6
#short-time&#transition -1 8
#short-time&#unable 6 -1
#short-time&#we -11 -1
#short-time&#you -1 6
#short-time? -7 5 -8 -20
#skill 0 3 34 43
#skill&#stuck 3 3
#skill&#talk 3 10
#skill&#test 1 14
#skill&#they 0 4
#skill&#transition 3 1
#skill&#trust 4 -1
#skill&#unable 4 18
#skill&#wanting -2 4
#skill&#we -12
#skill&#you 1 6
#skill? -3 6 -21 46
#stuck 4 -1 47 -21
#stuck&#talk 6 -2
#stuck&#test -4 4
#stuck&#they 9 4
#stuck&#trust 6 1
#stuck&#wanting 1 8
#stuck&#we -5 5
#stuck&#you 4 5
#talk 0 0 25 3
#talk&#transition 10 -2
#talk&#trust 3 -8
#talk&#unable 4 3
#talk&#wanting 13 3
#talk&#we -6
#talk&#you 3 1
#talk? 9 -4 13 11
#test 0 1 -15 72
#test&#unable 2 3
#test&#wanting 1 7
#test&#we -8 5
#test&#you 0 6
#test? 0 4 -14 -19
#they 0 0 28 9
#they&#transition 2 -3
#they&#trust 10 -2
#they&#unable -3 10
#they&#wanting 11 -8
#they&#we -4 -1
#they? 4 -1 34 -30
#transition 2 -3 -3 -6
#transition&#trust 6 -7
#transition&#wanting -2 -4
#transition&#we -1 -6
#transition&#you 7 -1
#transition? 2 -2 -16 -8
#trust 5 -2 -22 -44
#trust&#wanting 3 -5
#trust&#we -5 4
#trust&#you 3 -1
#unable -2 13 13 75
#unable&#we -1 6
#unable&#you -4 6
#wanting 3 -1 37 1
#wanting&#you 3 -3
#wanting? 6 -1 6 -18
#we -3 -1 -36 28
#we&#you -10 -1
#we? -4 -5 -19 31
#you 0 0 25 28
#you? 5 -1 -24 -35
0 -3 -3 -7 -5
0_0 -24 -19 -10 -8
0_> 4 -11 8 -27
0_a 3 -26 -7 -9
0_after -22 -13
0_against 0 4
0_all -1 4 -1 28
0_am -6 -3
0_and -1 -37 7 -14
0_april 7 -10 -4 -12
0_as -1 -30
0_at -2 4 -3 -5
0_august 15 8 -2 -8
0_b 10 -14 -3 -1
0_befor -16 -8
0_came 7 24
0_day -2 41 -1 -2
0_december -13 -5 -2 25
0_euro -28 -6 -4 -3
0_february -8 8 -1 6
0_for 8 -26 -5 -5
0_get 7 13
0_gram -20 1
0_had 3 16 9 13
0_has -28 -25
0_have -1 -12
0_he -20 5 -2 -2
0_i -2 14 -3 -2
0_in 7 -6 15 -7
0_is -6 -46 12 -3
0_jan 24 39 -1 -1
0_january 7 18 -1 4
0_july 36 18 -2 -7
0_june 8 16 -3 61
0_march -1 13 -4 3
0_may 32 -1 -5 -2
0_member -18 30
0_million -1 -17 -1 -2
0_minut 22 4 -2 -9
0_november -11 28 -4 -5
0_october -21 0 -2 2
0_of -6 2 -7 -2
0_on 10 -21 -2 -5
0_out -23 36 -1
0_pag -1 43 -5 23
0_pair -23 -24
0_peopl -20 0 -3 -8
0_per -5 -42 -8 5
0_percent -7 -16 -3 -14
0_question -28 30 -8 -12
0_september -32 -4 -3 19
0_she 24 12
0_that -14 -11 -2 -6
0_the -20 2 -7 28
0_tim 1 -17 -1 -5
0_to -19 24 -8 -9
0_was -27 8 -3 -6
0_were -15 16 -3 58
0_when -9 8 -7 16
0_which -25 19 -5 -4
0_who -5 -3
0_will -5 -9
0_with -26 -10 -4 -4
0_without -7 -11
0_word 22 31 -3 -7
0_year -9 -9 -2 -4
0_you -31 -10 -5 -5
11th 0 10
12th 3 30 -2 -2
14th 26 8 -1 -2
15th -3 -25 -1 -3
19th -37 1
20th 2 -6
22nd 0 16
28th -3 41 -3 -3
30th -2 -53 -2 -7
3rd -2 3
8th -2 31 -3 -5
9th -15 15 -2 -3
9th_> -12 -1 -2 -2
<_0 38 56 -5 -14
<_a -7 -14 -21 -36
<_about 1 -13 -3 -7
<_accept 6 -12
<_action 0 -2 -2 -3
<_add 4 -13 -2 -3
<_advic 43 -26
<_after -2 -21 -1 -15
<_afterward -2 -1 -6 -7
<_again -19 26
<_agre 39 7 -2 -6
<_all 4 4 -11 -8
<_allow -9 -9 -2 -7
<_also -2 1 -4 -7
<_am 13 16 -4 -2
<_among -4 2
<_an 0 21 -4 1
<_and 14 17 -6 -22
<_another -8 2 -6 -7
<_any -3 -13 -2 -1
<_anyth -30 -10 -3 -2
<_apology -1 8 -2 -2
<_application -8 1
<_are 30 -6
<_arrival -14 8
<_as -5 -30 -6 -8
<_ask -14 4 15 -8
<_at -4 12 -13 -19
<_attendanc -16 -27
<_back -7 11
<_background 7 19
<_be 20 -21 -4 -2
<_becaus -11 10 -1 -3
<_befor -23 39 -2 30
<_begin -15 5 -2 -4
<_being 8 -21 -4 -5
<_below -13 9
<_best -4 -22 -4 -1
<_between -2 -8 -2 -8
<_biscuit 31 9
<_board 2 18
<_book 20 10 -2 -6
<_boot 4 12
<_both 9 14 52 -7
<_bring -24 11 -2 -2
<_budget 10 17 -1 -1
<_but -11 23 9 -15
<_buy -8 16 -1 -1
<_by -30 22 -3 31
<_c 10 -13 -1 -1
<_call 13 -4 -1 -1
<_can -24 -2 -3 -6
<_can't 22 43 -7 -2
<_carri -31 12 -1 -1
<_case 47 -5 -4 -3
<_caus -15 16 -1 -1
<_certificat 28 -26
<_certification -12 20
<_chang 5 3 -1 -1
<_check 16 -52 -4 -6
<_choos -9 -25 31 -4
<_cllr 3 -26 -5 -5
<_clos -29 10
<_coach 45 31
<_colleagu 22 2 -2 -2
<_congratulation 24 -12 -1 -3
<_cost -9 30 -2 -5
<_could -9 -34 -7 -8
<_count -19 -3 -1 -2
<_cours 12 -10
<_cover 3 -6
<_customer -5 -23 -1 -1
<_dad 2 7
<_dat 15 -2
<_date 32 -31
<_day 4 -17 -4 -5
<_dear 0 8 -3 -7
<_decid 18 -37
<_detail 22 -26
<_did 6 17 -5 -9
<_discussion 27 9 -1 -2
<_do 8 -19 -10 -10
<_doe -3 -1 -2 -3
<_don't -25 -22 -20 -12
<_dr 2 -18
<_each -25 26 11
<_eight -36 27 -6 152
<_eleven -7 -13 -3 -14
<_every 3 -28 46 -15
<_everybody 41 -39 34 -8
<_everyon 15 -7 16 2
<_everyth -21 -15 -5 25
<_father 0 0 -3 -4
<_fewer 6 -19
<_field 5 41 -1 -2
<_fifty -17 26 -3 13
<_final -18 8
<_find 8 -29 -7 -5
<_finding 26 4 -1 -4
<_first -17 7 -7 5
<_five -18 15 -5 -6
<_fix -9 -54 -1 -2
<_follow 8 -23 -1 -1
<_for -5 1 -14 5
<_form -4 -20
<_forty -40 -4 -3 19
<_found 8 9 -2 -3
<_four -20 11 -9 35
<_fourteen -10 8
<_free -16 -2 -2 -5
<_freez -21 32 -1 19
<_fri 3 25 -1 -1
<_friday -24 12 -2 -3
<_from -23 49 -11 44
<_g 0 0 -5 -4
<_get 1 26 -4 5
<_gett -8 -13
<_give -14 55 -3 -5
<_go -8 -25 -5 -3
<_good 12 48 -2 -6
<_group 12 -1 -3 -3
<_had -10 10 -2 -6
<_half 6 6 -2 -10
<_has 15 -21 -3 -4
<_have 15 -1 -6 29
<_he 16 5 19 1
<_he' 30 36 -10 -12
<_he'd -8 -45 3 -9
<_head 23 -20 -1 -1
<_help -25 3
<_her 35 -43 -10 -12
<_here 34 -6 -12 -12
<_hire 4 -5
<_his 31 -5 -5 -9
<_home -24 -12
<_how -12 -6 -2 -24
<_hr -13 -31 -6 -4
<_i 9 4 7 -7
<_i'd 15 -7 14 29
<_i'll 9 13 -8 -5
<_i'm 28 15 -10 19
<_i've 11 1 37 -14
<_if -16 -36 -7 -4
<_ife 0 0 -9 -3
<_in 2 -5 19 -27
<_incident 31 -23 -1 -5
<_instead 11 -37
<_is 13 -25 -12 -9
<_it -2 -4 23 -1
<_it' 4 0 8 62
<_it'll -7 -8 -2 -2
<_its -20 -13 -4 9
<_judg -1 -30
<_k 38 -12 -2 -2
<_keep 2 -22 -6 -5
<_key 17 -16
<_know 8 18
<_known 4 -15 -1 -1
<_label 5 -33
<_last -15 -24 15 -12
<_laugh 21 -11 -1 -1
<_lay 8 -7
<_learn 5 36 58 -11
<_leav 29 -8 -3 -1
<_lectur -11 22
<_left 34 -5 -4 -3
<_let -10 -2 -8 -6
<_letter 18 -26 -6 -5
<_lie 15 -39
<_lift 7 -14 -2 -2
<_list -7 33
<_long 40 12 -2 -1
<_look -10 39 -2 -4
<_love 34 12
<_make -7 17
<_many -13 10 -1 -2
<_marit 0 0 -1 43
<_matron 25 -16
<_may 0 8
<_member 29 -34 12 -7
<_mentor 48 -8
<_mentorship 36 -16
<_method 11 -9
<_mine 27 -36 -10 -3
<_minut 4 31 -3 -3
<_miss -26 15
<_mon -7 17 -1 -2
<_monday -22 31 -3 -5
<_money 0 7
<_month 21 8 -4 -1
<_more 1 -15
<_most -7 -33 -9 37
<_move 17 -15 -1 -3
<_mr -45 -4 -4 -6
<_mrs -11 29 -7 6
<_ms -3 17 -5 7
<_much 21 -20
<_mum -4 35
<_my 6 -1 -14 -26
<_nam -19 37
<_near 0 21 -3 33
<_neither -19 35 -7 6
<_never -16 -37 -4 -6
<_new -13 35 -1 -2
<_next -3 20 -6 -8
<_night -33 4
<_nine -39 -7 -6 -4
<_nineteen -13 4
<_ninety 12 -3 -1 -8
<_no -1 13 -12 -10
<_nobody -13 19 -13 28
<_nomination -32 -30
<_none -10 19 -17 13
<_nor 7 -21 -11 -9
<_not 35 22 -17 3
<_note 27 -12 10 -3
<_noth -9 -47 28 -7
<_notic 19 -4 23 -6
<_now 20 6 14 -11
<_number -40 -18 -3 -4
<_observ 32 -12
<_of -3 17 -2 92
<_officer -11 -25
<_old 8 22 -1 -2
<_on 1 9 46 14
<_once -37 -4 -1 -1
<_one -9 -5 -12 -38
<_only -5 -44
<_open -13 14 -2 -4
<_option -6 -18 -4 -4
<_or 19 -3 -12 -7
<_order -3 -19 -1 -3
<_other -5 13 -5 -7
<_our -26 -16 -6 -17
<_out -17 -2 -4 34
<_outcom 29 -9 -1 -1
<_over -3 -35
<_overall 18 -2
<_page -15 -4 -2 -2
<_paper -16 -4
<_part 31 47
<_participant -8 39
<_pass 30 -8 -2 -6
<_pay 1 -35 -4 -3
<_peopl 2 -21 5 -9
<_photograph -25 -22
<_plann -16 -15
<_pleas -40 -47 -7 -7
<_postmortem -18 6
<_practical -1 27
<_prepar 3 27
<_present 12 6 -2 -3
<_print -20 -36 -3 -2
<_production 8 -11
<_purpos 11 -10 -1 -1
<_put -33 8 -7 -13
<_q -20 -14 -6 -5
<_question -5 -34 -3 -1
<_r 20 21 -4 -5
<_rain -8 -23
<_rang 0 17 -1 -3
<_re 11 44 -1 -5
<_read -31 23 -4 12
<_reader -17 26
<_recommend -1 10
<_recommendation 33 23 -3 -2
<_reflection 28 -18
<_releas -4 -35
<_remov 7 -35 -3 -4
<_report 35 13 -1 -2
<_result 22 -8
<_retir -24 11
<_return 26 22 -2 -5
<_review 24 -1 -3 -3
<_right 25 13 -5 -3
<_ring -21 5 -1 -4
<_role -9 11
<_rough 2 -8
<_same 25 24 -4 -5
<_sat 13 -3
<_saturday -21 -4 -1 -1
<_say -24 -2 -6 -8
<_school 9 10
<_scor -10 -6
<_second 16 26 -4 -6
<_see 44 -26 83 -2
<_set -2 4 -4 -3
<_seven 19 1 -6 54
<_several 11 -10 -15 -6
<_she -1 15 -6 -10
<_she'd 15 21 14 23
<_short 15 41
<_should 8 -16 -5 -1
<_show -4 -16 -2 -4
<_sign -4 -12
<_sinc -20 -6 -10 -9
<_sit 10 -9
<_six -25 26 -3 14
<_sixty -36 23 -4 13
<_skill 23 4
<_so -25 23 -19 -7
<_some 12 -27 -2 -15
<_somebody 5 -15 -10 -5
<_someon -2 -22 -6 2
<_someth 21 -2
<_somewher -30 28
<_staff 7 -6 -4 -6
<_stag 0 0 -3 -2
<_stamp 33 11
<_stand 7 12
<_start 15 43 -5 -4
<_step 29 -18 -3 -3
<_still 14 3 -1 -2
<_stop -34 23 -1 -1
<_structur 4 17
<_such 27 -20
<_summary 27 24 -1 -3
<_sun 3 -9 -1 -1
<_sunday -13 38 -2 -1
<_support 11 5
<_take -4 -7 -5 5
<_technical 33 -36 31 -2
<_tell -11 -11 -4 -4
<_ten 11 9 -2 -6
<_test -4 14
<_thank -30 -20 -2 -5
<_that -11 34 -14 36
<_the 0 0 5
<_their -33 7 -5 -6
<_then -27 30 -8 -30
<_ther -5 0 5 -6
<_there'll 8 3 -4 -6
<_thes -4 40 14 -10
<_they 3 -4 11 -5
<_they'd -1 19 13 79
<_they'll -2 -10
<_they'r 23 -25 30 -12
<_they'v 14 15 -11 -12
<_thi 6 -7 -3 -16
<_thing 22 -7 -4 -5
<_third -15 -13 -2 16
<_thirty -21 32 -6 34
<_thos -18 -16 -6 -4
<_thre -8 -4 -5 -15
<_thursday -33 7 -3 -2
<_tim 0 0 -7 -4
<_time -13 12
<_timelin -3 10
<_to -16 -38 12 121
<_today -24 -9 -4 -5
<_took -29 -11
<_tool 17 11
<_train 7 18 -7 -7
<_trainer -28 51
<_trust 12 -18
<_try 9 6 -5 -3
<_tue -5 22 -1 -2
<_tuesday -28 28 -2 -3
<_turn -6 11 -5 -3
<_turnover 19 -20
<_twelv -11 -1 -2 -5
<_twenty -6 9 -4 3
<_twic -18 13
<_two 1 -5 -6 -17
<_under 19 -32 -6 -6
<_until -1 29 0 -5
<_up 5 -4
<_use -33 -18 -1 -2
<_version -4 -9
<_very 23 35
<_visit -14 5
<_wait -20 -2 -5 -6
<_walk -7 -10
<_was -14 -37 -8 -6
<_watch -21 7 -1 -7
<_water -16 -9
<_we -34 0 -7 8
<_we'd -12 57 -7 -10
<_we'r -8 -13 -5 -5
<_we'v -32 -29 -6 -11
<_wed -6 12 -1 -1
<_wednesday -31 33 -5 -3
<_week 0 0 -2 -1
<_well 1 11
<_went 13 -23 -1 -3
<_were -33 -23
<_what 3 -1 34 19
<_when -6 -4 -23 29
<_whenever -9 -10
<_wher -13 14 -6 -6
<_whether 6 13 -10 -5
<_which 18 19 13 -5
<_whil 8 32
<_whit -25 -25
<_who 18 58 -10 -6
<_whoever 12 12
<_why -44 -5 -6 -12
<_will 20 9 -2 -6
<_wind -6 -25
<_with -11 -4 -4 -7
<_within -21 -3
<_without 10 23
<_work -3 -2 -3 -3
<_worst -14 -12
<_would 24 -2 -8 -3
<_writ -13 1 -4 -7
<_written -2 -11
<_wrong -21 23
<_wrot 3 7 -3 -2
<_year 17 -26
<_yes -4 -28 -5 -6
<_you 0 5 6 1
<_you'd 18 -11 52 -10
<_you'll 14 2 -8 1
<_you'r 28 -6 1 -8
<_you'v 23 15 18 -16
<_your 15 -14 -17 -24
a 0 0 0 12
a_0 2 -44 -4 -5
a_bad -22 -11 -2 -10
a_bag -13 -29
a_balanc 25 -6 10 25
a_bank -5 8
a_beautiful -5 24
a_bench 2 18 -3 -2
a_better 0 -12 39 -4
a_bicycl 3 5
a_big 3 -21 -3 -1
a_bird -9 -9
a_biscuit -12 11
a_bit 5 21 2 -14
a_block 6 11 13 -2
a_blue -29 -11
a_board 10 7
a_boat -1 -41 -2 -2
a_book -20 -30 -9 -11
a_boss 27
a_bottl -14 13
a_box 11 -9 2 -3
a_boy 17 -24 -7 -9
a_brother -13 16
a_brown -13 -4
a_bucket -2 -11
a_buddy 14 22 -2 -3
a_budget 19 37 -3 -6
a_build 7 -8
a_bus -20 -8 4 -7
a_cake 6 35 -2 -3
a_calendar 6 7 -2 -2
a_call -8 6 -3 -5
a_captain 5 -14 21 -3
a_car 5 -21 -4 -3
a_card -18 11 -3
a_career 29 16
a_case 20 -7
a_cat -10 10
a_cathedral -21 20 -3 -5
a_certain 15 -18 -4 -4
a_certificat -12 25 -7 -7
a_chair -21 14 -5 -6
a_chang 27 -42 9 -4
a_chapter 2 13
a_charity 20 -3
a_chart -17 21 -7 37
a_check 21 17 -2
a_checklist 2 57 -3 3
a_chief 30 -33
a_child 28 0 -12 17
a_circu -13 -29
a_circuit 14 7
a_civil 8 18
a_class -15 5 -2 25
a_classroom 3 8
a_clean -3 -1 -1 -6
a_clearanc -15 10
a_client 12 -8 -4 -3
a_clipboard -5 7
a_clock -32 16 -1 -7
a_coach -34 -51 -1 -3
a_coat -14 6
a_coffe -5 -11 -6 -5
a_cold 4 -44 -4 -5
a_colleagu -26 7 10 -6
a_column -4 25 8 8
a_committe 17 -41
a_company 3 5 -1 -2
a_comparison 19 33
a_complaint 15 -16
a_computer -11 -11
a_conferenc 24 2 -4 -3
a_confession 8 -9
a_consultant -10 -12
a_contract 6 16 -4 -3
a_conversation 1 -9 -4 -5
a_cook 16 -6 -3 -5
a_copy 16 -31
a_cost -16 25
a_counsellor 19 -26
a_coupl 10 26
a_cours 12 -10 -9 -1
a_court -24 -30 -6 -4
a_cousin 20 18
a_cow -15 12 -2 -3
a_coward 14 17 -7 57
a_crat 0 -4
a_cupboard 6 -7
a_current -12 -11
a_curriculum 5 25
a_customer -22 -1 -3 -4
a_date 5 -4 -1 -7
a_day -4 44 -12 16
a_dead 12 16
a_deadlin -10 12
a_decad -5 -6 -4 -7
a_decision 41 -19 6 -7
a_defin -1 25
a_degre 8 32 -6 5
a_designer 18 -32
a_desk 34 0 52 -6
a_different 17 -15 0 -19
a_dinner 9 -13
a_dip 24 -20
a_director -1 -23
a_discussion -4 -15
a_doctor 12 17 -8 -5
a_doctorat 16 -1 -7 -4
a_document -14 33
a_dog -15 -20
a_door 25 -13 -5 -2
a_dot -17 -34
a_dozen -21 7
a_draft 12 -36 29 -3
a_draw 6 -22 -4 -8
a_drawer -20 18 -6 -2
a_drill -9 -11
a_dry -19 2
a_dummy -33 33 -5 26
a_fact -22 15
a_factor -15 -25
a_fail 16 11
a_fair -1 -2 -4 -3
a_fami 20 -12 -4 -3
a_farmer 1 17
a_father 20 -5
a_fee 23 -5
a_feel 12 27 1 -5
a_fellow -16 20
a_few 3 -21 -1 -11
a_field -2 28 -4 -2
a_figur 10 3
a_file -6 41 -3 -17
a_film -8 -27 -2 -6
a_fine 2 42
a_firm 7 -4 -3 -8
a_first 18 -27 -7 22
a_fish 15 -12
a_five 27 12
a_fix -24 -16 -2 22
a_flask -1 -10
a_flat -4 13 -2 -6
a_folder 10 -7 -1 33
a_form 13 7 -1 -12
a_formality 12 -8 81 -2
a_former 20 -6 3 -9
a_formula -2 8
a_fortnight -11 37 -4 -10
a_fraud -29 31
a_free -7 0 -2 21
a_freezer 22 -3
a_friday -25 8 -2 8
a_friend 4 1 -8 29
a_full 6 -16 -4 -5
a_funeral 7 -37
a_further 10 -38 12 -4
a_gap 4 -18 -5 -7
a_garden 4 -5
a_gate -15 11
a_gift -19 38 6 -5
a_girl -10 -1 -4 -2
a_glass -24 -32
a_go -5 13 -4 -7
a_good 13 -3 12 5
a_grant -23 24 -8 -3
a_graph 9 -26
a_great -7 -20 -9 7
a_green -30 -18
a_grey -24 9
a_grid 18 -22
a_group -4 19 -4 46
a_guid -1 -12
a_half -24 6 -7 16
a_hall -25 -3
a_hand -25 20 -4 22
a_handful -6 2
a_hard 7 8
a_head -18 22 -5 33
a_heart -23 16
a_hen -3 -1
a_history -19 -26
a_hole 10 8
a_hospital 12 5 -3 9
a_hous -7 -14 6 -4
a_hundr -26 -21 -5 -8
a_husband 3 -11
a_job 33 -20 -4 -3
a_joke 38 -1 -5 -6
a_kettl -5 34 -5 -2
a_key -8 -6 -7 1
a_kid 12 30
a_kind -2 -18 -9 -4
a_kitchen -7 4 -1 -3
a_label -13 -2
a_laboratory -15 16
a_lad -12 3 -4 -3
a_lady -14 18 43 6
a_lake 24 -38
a_laminat 2 -23 -1 -2
a_languag -20 53 -3 -5
a_lanyard 27 2 -1 -1
a_laptop -20 33 -4 -3
a_larg -10 -17
a_law -1 -11
a_lawyer 13 -27 -8 -3
a_lead 5 -4 -2 -1
a_leader 19 -33
a_leaflet 2 2 -4 -3
a_lectur -24 7 -2 -5
a_lecturer 7 -15
a_ledger -2 -12
a_lesson 25 28
a_letter -19 -3 5 -12
a_level 0 15 -2 27
a_life 20 -29
a_lift 2 13 -4 -4
a_line -24 33 -5 5
a_list -27 28 -9 4
a_littl -27 -30 22 4
a_liv -17 42 -8 32
a_live -3 -14
a_loan -22 11 -4 39
a_logo -6 11
a_long 2 -35 -8 -7
a_look -19 -8 -1 -2
a_lot 5 4 25 -9
a_love 6 -28 -3 -2
a_m 8 -2 -3 -3
a_machin -19 13
a_man 12 -34 40 -4
a_map -14 3 -2 -4
a_mark -7 -1 -6 12
a_master 25 16 -1 -4
a_matter -11 -1 2 22
a_median -7 -1
a_meet 6 -19 -1 -6
a_mente 27 -5
a_mentor 44 -56 -1 -6
a_method 19 31 -13 -13
a_microscop -12 37
a_mid -4 -20 -1 -2
a_ministry 28 -8
a_minut -5 9 0 6
a_miss -10 42
a_mistak 24 8 -4 7
a_mock -1 34 -3 18
a_model 5 10 -3 7
a_modul 27 -36
a_moment -29 18 -1 31
a_month 5 -44 21 -16
a_more 21 56
a_morn -33 16 -6 41
a_mug -4 -9 -4 -3
a_museum 9 11
a_nam 8 17
a_name -20 -8 -7 4
a_national -5 -10 -1 -5
a_natural -10 18
a_neighbour -10 11 13 34
a_network -2 -29
a_new -29 -4 -4 -6
a_next 31 12
a_nice -11 21 -4 -4
a_note -4 -28 -7 -6
a_notebook 15 -42
a_null 4 -10
a_number 1 22 -1 -12
a_nurs 5 1
a_one 14 5 -2 -6
a_pack -23 4
a_page -11 22 -4 21
a_pair -19 -15
a_panel -4 12 -5 -6
a_paper 18 -3 -10 -5
a_paperback -25 -12
a_paragraph 4 -3 -3 -2
a_part 3 -36
a_particular -7 26 -4 -3
a_partner 18 3 -3 -4
a_partnership 11 -22
a_party -6 -11
a_pass -8 2 -4 11
a_patient -26 -11 -3 -4
a_pattern -9 10
a_paus 4 9
a_pencil -26 23 0 -12
a_perfect -5 -9 -4 -7
a_permanent -17 -16
a_person 47 3 31 -10
a_personal -4 -28
a_phon -10 -10 -6 -6
a_photograph -26 -33
a_pictur -14 7 -3 -4
a_piec -41 6 -4 -10
a_pilot -4 5
a_plac 18 14 -3 -2
a_plain 12 11 5 -2
a_plan 7 22 -5 -8
a_plant -8 -10 -3 1
a_plastic -6 16
a_plat -22 -7
a_post 6 -11 -3 -1
a_postdoc 33 -3
a_poster -26 45 -2 -5
a_pric 13 -11 -3 -6
a_privat -22 -25 -3 -1
a_problem 1 20 -7 12
a_procedur -22 38
a_process -2 26
a_product 11 -15
a_professor 50 0 -1 -3
a_program -4 13
a_programm 8 6
a_proof -3 12
a_proper -14 -11 -5 -5
a_protocol 2 -11
a_quarter -23 12 -7 8
a_question 8 4 8 14
a_queu -7 32
a_rate 10 12
a_real -14 37 -7 4
a_reason 25 -2 26 -5
a_record -4 27 -1 39
a_red -36 47 -3 9
a_referenc 2 41
a_refresher -15 44
a_regional 2 5
a_relativ 2 -27
a_report -4 -18 -5 -3
a_restaurant -31 -20
a_result -15 9
a_retir -12 -5 -4 -8
a_review -6 -16 -3 -13
a_rhythm 10 -10
a_right -15 13 -5 -3
a_risk 2 18 -3 -5
a_rival 7 5
a_river 13 -21
a_road -24 18
a_room -17 7 31
a_rota 17 -3
a_routin -28 -5
a_row -35 19 -2 -7
a_rule 22 -5 8 -7
a_ruler 1 13 -3 -11
a_safe 16 -16
a_salary 12
a_sampl -8 4
a_sandwich -18 -16
a_saturday -6 -19
a_schem -24 -3
a_school 36 -20 -3 -2
a_scor 16 23 -1 18
a_screen -7 9 -3 -5
a_script -10 13
a_season -2 -19
a_second -17 11 18 38
a_secret 4 -7
a_seminar 7 -8
a_senior 33 -12 -4 -4
a_sentenc -18 34 -4 17
a_separat -5 40
a_sequenc 9 37
a_servic 17 -34
a_session -7 -14
a_set 7 34 -1 -3
a_shar 24 -33 39 19
a_sharp -12
a_shed -19 5
a_sheet -7 23 -4 3
a_shift -15 7
a_ship -12 -6
a_shoebox -39 23 -3 -3
a_short -15 8 -5 5
a_side -21 16
a_sign 14 25 16 -8
a_silenc 29 0 -2 -2
a_similar 25 26
a_singl -37 -7 1 -8
a_sister 3 -2
a_skill 11 11 19 -16
a_slid -8 11
a_slow -3 -3
a_small -23 -6 3 -15
a_smaller 0 -34
a_solicitor -20 -24 -3 -2
a_son -17 -17
a_sort -7 -8
a_soul -4 32
a_sound -21 11
a_spar 5 -5
a_specialist -3 -10
a_speech -1 2
a_spreadsheet 13 -32 51 -5
a_staff 13 -23 -3 18
a_start 27 44
a_station 0 -15
a_step 14 -21
a_stopwatch -33 36 -1 -1
a_story 7 0 -6 23
a_straight -2 6
a_stranger 9 17 -5 -10
a_structur 19 34
a_student 2 11 -5 -9
a_study 13 10
a_subject 23 -32
a_summer 23 -6
a_sunday 36 -10 6 -5
a_surpris -6 13 5 -4
a_tabl 3 14 -2 40
a_tablet -31 -26 -3 -6
a_tal -27 22
a_talk -8 7
a_task 7 32
a_tax -24 -17 -2 -4
a_teacher -1 24 -3 -6
a_team 10 1 -5 -2
a_technical 9 20
a_technician 9 14
a_techniqu 11 -4
a_telephon -10 33 -3 13
a_templat -11 5
a_term 4 -10 -3 -3
a_test -23 -2 -5 16
a_theory -26 -17
a_thing 6 18 11 10
a_think -21 6
a_third -1 -25 -12 -14
a_thousand -7 -12
a_thre -2 -35 -4 -10
a_thursday 27 20 -2 -2
a_tidy 24 29
a_time -51 27 -4 -8
a_timer -31 45
a_timetabl -10 25
a_tone 24 -10
a_topic -34 35
a_torch -20 -11 -1 -6
a_town 2 -2
a_trad 12 -1 -5 -4
a_train -33 -6 -3 -8
a_traine -1 -27
a_trainer -42 52
a_trial -5 15 -1 11
a_trolley -20 2
a_tube 12 19 -2 -6
a_tuesday 4 -1
a_two -35 28 -4 16
a_university -17 -34 -4 -2
a_valu 1 -12
a_verdict -6 15
a_very -4 -2 55 16
a_video 8 -3
a_view 1 2 -7 -2
a_visit -7 -5
a_voic 19 6 -5 -9
a_volunteer -11 -1 -1 21
a_walk 13 -27 -1 -5
a_wall 13 -9 -4 -5
a_ward -7 16 -1 -4
a_warn -9 31
a_way 11 1 -9 6
a_wedd -4 -11 -3 -6
a_wednesday 7 -7 11 -5
a_week 5 31 -13 -1
a_weekend 14 2
a_wet -13 1
a_whil 0 35 -8 -3
a_whistl 7 33 -3 -3
a_whol -4 -13 -4 -7
a_wider 21 -17
a_window -8 -23
a_winter 13 -19
a_woman 40 -11 2 -11
a_word -26 13 -3 4
a_workshop 2 -36 -1 -5
a_written -2 18 -1 -1
a_year 49 -27 37 -16
a_yellow -26 15
a_young 0 -4 -4 -5
abandon 16 -3 -3 -2
abernethy 0 0 -3 -3
ability 1 15 -7 37
able 5 52 31 -1
able_to 8 42 32 -8
abolish -29 18
about 1 -3 -8 2
about_0 -1 -2 -2 -4
about_> 16 -35 22 -9
about_a -16 3 -8 57
about_an 13 -18
about_anyth -26 -15
about_as -3 -31
about_being -4 31 -3 -3
about_eight 7 -10
about_for 28 30
about_forty 2 -39
about_four -34 22 3 42
about_half -10 -7
about_her 9 39 -10 -10
about_his 12 39
about_how 31 -14
about_it 20 8 -25 -11
about_money -4 -1
about_my -9 -4 -5 -5
about_nine -8 -18 -5 13
about_ninety -26 -5 -2 19
about_once 0 -22 -3 -2
about_one -5 -26
about_our -15 -11
about_six -7 9
about_sixty -23 -5 -1 10
about_ten -8 -12 30 -4
about_that 4 -1 -6 -3
about_the 21 -19 10 -4
about_thi -5 4
about_thirty -8 -4
about_thre -15 -7 -7 4
about_to 0 11 -8 4
about_two -2 18 -5 10
about_what 7 -3 -7 -6
about_whether 7 20
about_who 5 -1 -2 -5
about_your -14 -5 -3 23
abov 14 -51 12 6
abov_> 13 -13
abov_the -11 -16 -3 -4
abroad 39 4
absenc 43 -32 -3 -3
absorb 25 -43
abstract -4 11
absurd -6 -19
academic 9 -18
academy 17 -22 -1 11
accelerator -1 7
accent -22 23
accept -13 15 -8 27
accept_> -15 -3
accept_it 6 5
accept_the -2 -11
acceptanc 12 -19
access 18 -1 -1 -3
accessibility -16 -11
accident 15 -26 -3 -8
accord -1 -3 -2 -3
accord_to 0 -3 -2 -3
account -19 17 0 36
account_> -13 31 -4 56
account_for -18 9 -2 36
account_in -34 5 -2 -8
account_of 2 -9 22 -7
accountant 21 16 -9 -5
accredit -10 -12
accurat -1 16 -5 28
achiev -11 31
achterberg -32 17 -1 -2
acid -27 -16
acknowledgement 36 -15
acquir 7 30
across 8 8 32 -7
across_a 21 -18 54 -2
across_and -23 29
across_the -18 -6 -2 -2
act 15 5 -5 23
act_on 15 12
action 10 -26 -4 -8
action_> 10 19 -1 -1
activ -26 13
activity 12 6
actor -21 47 -6 25
actor_and -20 26
actual 14 22 13 -8
actual_want 31 -17
actuary 13 23
adapt 31 -28
adapt_to 27 -24
add 15 31 -18 4
add_> 34 0 -1 -1
add_a -11 9 -3 -6
add_up 13 28 -5 -9
address -25 -52 -7 -9
address_> 11 -4 -3 -2
address_and -25 -12
address_to -6 -23 -3 -3
adeyemi -17 -32 -2 -4
adjectiv -11 8
adjectiv_> -4 -2
adjust -11 -1 27 3
adjustment 1 8
administrator -24 -11
admir 34 -52 -5 -4
admir_> 23 -32
admission -12 -55 -2 -2
admit -19 14
adopt 0 -3
adult -10 24 -6 4
advanc -2 28 -5 -8
advanc_and -8 40
advert 18 41 -2 -2
advertis 27 -8
advertisement -23 -12
advic 35 -40 17 13
advic_> -3 -7
advic_for -18 -28
advic_is 45 -4
advic_was 8 -6
advis 11 10 -5 -6
adviser 27 -7 -2 -4
adviser_who 22 -30
advisor 45 -38
affect 2 -23 -4 -2
affect_> 1 -7
afford -15 34
afraid 24 -14 20 -9
afraid_of 22 -5 9 -4
after -5 -12 3 31
after_0 -4 -3
after_> -21 -18 -3 10
after_a -26 32 2 13
after_an -5 -9 -3 12
after_and 16 35
after_her -17 10
after_it 1 -23
after_six -6 36
after_supper -24 -7
after_that -6 -45 -11 27
after_the 17 -16 2 11
after_twenty -15 -19
after_two -8 0 -3 3
after_you 22 -14
afternoon -35 49 -7 15
afternoon_> -9 37 -2 17
afternoon_when 26 -1
afterward -5 -17 3 1
afterward_> -4 -13 5 -6
afterward_and -23 -18 -3 23
afterward_i 25 -32
afterward_in -18 24
afterward_that 7 -11
afterward_the -6 39 -6 -7
again 11 -1 11 17
again_> 16 -10 2 -13
again_and -1 40 -14 32
again_at 34 -32
again_for 1 30
again_in 46 -31 7 -8
again_on -17 -13 39 -12
again_said -8 35
again_the 8 -10
again_until -24 29 -8 33
again_with 15 -2
against 5 11 -1 -11
against_0 14 13
against_> 35 -31
against_a -26 34 -2 -1
against_the -13 55 -10 7
age 12 35 9 22
age_> -5 12 -1 7
age_and 3 14 -3 -4
age_of 3 25 -1 -6
aged 7 8 -2 -3
agency 9 28 -4 -7
agenda 0 -11 -6 -6
agenda_and -16 -8
ago 30 -21 -5 -12
ago_> 6 11 -4 -3
ago_and 32 -17 9 -5
ago_i 17 -13
agre 30 -18 3 16
agre_> 39 -12 -3 -3
agre_that 19 -11
agre_to -7 -19 -2 -2
agre_with 8 -7 17 -7
agreement 0 -8 -3 -4
ahead 40 -18 3 -6
ahead_> 17 -23
ahead_of 40 16 5 -4
aid 0 -14 38 -5
aim -8 -12 -2 -4
aim_at 2 15
air -21 17 -3 -4
air_> -21 5
aircraft -10 8 -2 -6
airport 1 -6 -1 -2
aisl -7 40 -2 -7
alarm -14 32 -5 -2
alert 31 -21
aliv 26 -22 11 -2
all -4 -2 5 5
all_0 -8 -17 -5 -6
all_> -2 9 -10 -19
all_along 5 -13
all_be -4 20
all_but -11 6 -2 24
all_day -1 -48 -2 -4
all_five -24 28 -6 54
all_for 8 -11
all_four -26 18 -4 -4
all_had 10 23
all_in 26 12 51 -4
all_it -38 21 -4 53
all_my -5 2 -5 -3
all_night -17 -30
all_nine -15 21
all_of -10 12 1 -3
all_our 8 -15
all_right 0 -12 -8 -5
all_say 6 -16
all_seven -10 -19 52 -16
all_staff 2 -22 -1 -4
all_that -1 14 14 -6
all_the -9 -11 13 -18
all_thi 24 -7 -8 -2
all_thirty 5 22
all_thos -33 -8
all_thre 17 -2 -3 10
all_twenty -5 11 -2 -9
allergy 0 0 -3 -3
allotment 13 38 -2 -2
allow -24 1 -16 10
allow_> 13 -34
allow_an -18 -26
allow_for -16 2 -5 -6
allow_to -20 38 -6 -12
almost -11 -32 -10 17
alon 45 -24 32 47
alon_> 24 -27 4 9
alon_and 0 11
alon_at 32 17
alon_until -25 22 -5 17
alon_with 3 -4
along 26 -36 22 -8
along_the -6 -38 -4 -4
along_who 25 -12
along_with 11 13
alongsid 12 39
aloud 3 16 23 33
aloud_> 17 -33
aloud_and 3 39
aloud_to -17 -19
aloud_what 39 1
alphabet -21 55 -4 -5
alphabet_> -1 33 -3 -4
already -25 -29 -16 -13
already_> -23 5 -5 -5
already_been -11 -30
already_in -12 7
also 29 -10 -13 -22
also_know 22 -8
also_the 33 7 -1 -2
alter -11 9 -2 -5
alternat 16 10
although -19 -12 -2 -4
altogether -25 6
altogether_> -31 19
alway 7 -2 -31 -27
alway_a -15 -2
alway_been 22 -16 -7 -4
alway_had -23 -10
alway_has -8 -1
alway_the -6 26 -4 -8
alway_thought 13 11 -7 -4
am 35 10 26 23
am_> 12 -10 -6 -2
am_a 15 7 -15 -6
am_going -4 -5
am_grateful -4 10
am_i 29 30 10 -3
am_not 14 -35
am_now 5 23
am_on -2 -9
am_the 13 -24
am_thirty 4 -4
am_told -22 20
am_when 20 -32
amber 22 -16 -1 -2
amber_> 15 -6
ambition 19 -34
ambulanc -11 28 -2 -6
american -21 -20
among 7 -21 4 -13
among_the -25 26
among_them 11 -9
among_thos -15 -10 -2 -7
amount -27 -29 -4 -6
amount_of -3 -11
amus -20 5 -3 -5
an 2 5 5 4
an_account 1 27
an_actor -5 15 -4 4
an_adviser 10 -3
an_afternoon -24 35 -9 17
an_agenda 22 -38
an_ambulanc -27 40
an_answer 20 -3 25 -15
an_appeal 0 -20 -2 -1
an_argument 12 -12
an_articl -5 21
an_assessor 11 36 -3 -3
an_e 1 5 -1 -4
an_egg -12 -13
an_email -1 12 -2 -6
an_emergency -7 -4
an_empty 16 4 -3 -4
an_end 17 10
an_engineer 14 33 -4 -5
an_entir 11 -16 -2 -3
an_even 5 10 -4 5
an_exam 8 32
an_examination 11 6
an_exampl 18 -16
an_exercis -8 1 -1 21
an_experiment -23 23
an_expert 17 34
an_expression -11 23
an_hour -15 9 19 -1
an_idea 14 -7
an_imag -26 10
an_impression 20 -7
an_inch -41 -38
an_instructor 14 53 -3 -1
an_insult 5 39
an_interest 26 -38 16 -4
an_interview -18 -21
an_offer 32 -37 -1 -1
an_offic 12 -39 -7 -4
an_old 25 5 2 -9
an_older 46 19 12 -2
an_onlin 0 27
an_open -22 -20 -1 -2
an_oral 4 32
an_order 2 30
an_ordinary -10 27
an_outsid -8 15 -2 14
analys -5 -12
analysi -17 24 -3 -3
analyst 0 -2 -3 -5
and 0 0 9 19
and_0 -16 -27 -6 -3
and_a -15 14 2 20
and_about -2 -39 -5 -6
and_after -35 13 -4 43
and_afterward -6 -3 -3 -3
and_again 24 23 2 16
and_all 1 -27 -5 3
and_almost 10 -11
and_also 27 -23
and_an 12 43 -6 -5
and_another 5 -14 2 -5
and_answer 1 38
and_anyon 3 -37 -5 -4
and_appear -18 -15
and_are 15 -1 14 6
and_argu 7 -3
and_as 0 -17 -4 -2
and_ask -13 31 18 23
and_at -23 75 -5 60
and_back -18 -7
and_be -8 -4 5 -4
and_becaus 16 -21
and_been 42 -12 -6 1
and_being 14 31
and_both -20 10 -4 -6
and_bought 16 5
and_break -21 12
and_bring 1 9 -2 -4
and_brought -11 -10
and_build -4 5
and_by 10 8 -10 9
and_came -6 -1 -6 -9
and_can 29 7 -3 -5
and_can't -14 -36
and_cannot 18 -18
and_career 26 13
and_chang -14 27 -3 -2
and_check -3 29 -3 -2
and_clear -3 -7
and_clos -13 -38 -2 -2
and_come 19 15 4 -3
and_cost -19 -3
and_could 49 -27 14 -9
and_couldn't 43 24 3 -14
and_count -10 13
and_cover 6 -13
and_cri 5 38
and_dat -9 -14
and_deal 0 -3
and_decid 7 27
and_declin 8 -28
and_did 6 -13 22 -4
and_didn't 52 -4 7 -10
and_do -44 -14 -2 -8
and_doe -9 28
and_doesn't 16 25 -2 -5
and_don't -4 0 -15 -5
and_draw -23 11
and_each 23 -13 4 -10
and_eleven -4 -13 -3 21
and_end -35 28 -3 9
and_every -6 34 7 30
and_everybody 6 -10
and_everyon 14 19 17 -7
and_everyth -12 18 -4 32
and_expect 25 20
and_feel -10 -17
and_felt 1 1 -3 -1
and_fifteen 22 18
and_five -10 -9
and_for -20 39 5 31
and_forty -5 -20 -1 -8
and_found 1 30 -4 -12
and_four 0 11
and_from -7 -1 -4 28
and_gave 17 -4 -2 -3
and_get 11 15
and_giv -26
and_give -12 -3 -6 -7
and_given -4 10
and_go -2 -8 -8 -8
and_goe -15 4
and_gone 9
and_got 15 -14 -10 -11
and_had 14 -2 41 2
and_half -6 41
and_hand -9 -18 -4 -6
and_has 9 -17 11 -12
and_have -22 28 -11 26
and_he 45 29 -17 24
and_he' 9 5
and_he'd 27 2 -5 -6
and_hear -9 -24
and_help 15 21
and_her 1 37 -3 20
and_here 37 53
and_his -9 5 -6 -3
and_hold 16 6
and_how 16 7 -7 27
and_i 17 7 19 9
and_i'd 38 8 1 24
and_i'll 16 28 -3 -5
and_i'm -14 33 40 -7
and_i've 25 -3 7 -9
and_if 17 -12 -6 -6
and_in 21 -9 -2 7
and_is 4 -26 -13 -8
and_it 17 -12 -6 -24
and_it' 12 -44 61 7
and_it'll -25 -4
and_its 6 4
and_keep -7 -4 -3 -3
and_kept -3 6 -3 -1
and_kind 2 16
and_know -31 27 23 14
and_last -4 7 -3 -3
and_lead -10 31
and_leav -20 -13 -6 16
and_left 4 -10 9 -4
and_let -29 -32 -6 -6
and_listen -24 17
and_liv 15 -12
and_look 40 28 -8 4
and_lost -2 20
and_made -30 49 -4 23
and_mak 3 -6
and_make -18 33 -5 26
and_many 23 15
and_mark -21 38
and_mente 14 -18
and_mine 3 -11
and_most 5 -28 9 -5
and_mov -20 0 8 39
and_must 34 18 0 -2
and_my -1 3 -6 -11
and_near -3 15
and_neither 0 -6 10 -9
and_never -12 -2 -13 7
and_ninety -3 -10
and_no 1 -17 7 21
and_nobody -12 -21 -18 25
and_none -12 21 17 40
and_not -17 35 -22 37
and_noth -32 39 -4 -6
and_now -2 20 -11 -8
and_of -13 21 -4 24
and_on 14 7 -11 5
and_once 8 6
and_one -18 -16 -9 -17
and_only -34 47
and_open 2 -18
and_other -3 3 -1 -5
and_our 0 -29
and_pass -43 13 -2 17
and_peopl 27 -12 2 6
and_perhap -3 31
and_personal 30 -19
and_press -25 5
and_produc -10 35
and_professional 27 3
and_put -35 -7 -9 -7
and_quit -8 -4
and_rather 1 -12
and_reach -4 32
and_read 7 3 -5 13
and_receiv -35 12
and_remember 29 -13 8 -5
and_result -22 -18
and_retir 7 -1
and_run -13 36 -3 18
and_said -21 24 -11 10
and_sat 18 33 -5 15
and_saw -20 16
and_say 24 -3 25 33
and_scor -2 12 -2 3
and_see 31 2 28 1
and_send 8 -31
and_sent -16 18
and_seven -5 -14
and_several 15 -36
and_she 4 26 -11 18
and_she'd -42 16 -4 7
and_should -11 -20 -5 -5
and_show 0 13
and_shut -10 11
and_sign 23 -30 -3 -9
and_sinc 2 8 -9 -5
and_sit -8 -33
and_six -6 -15 -6 36
and_sixty -23 16 -2 -3
and_so 0 25 7 -8
and_some -4 52 2 46
and_somebody 11 -7 -4 -2
and_someon -10 6 -7 -4
and_soon 3 34
and_speak 3 35 -1 -2
and_stand 1 -18
and_start 15 7
and_stay 27 -1 9 -5
and_still 25 21 1 -2
and_stood 14 -33 -2 -6
and_stop -20 -39 16 -1
and_stopp -8 24 -4 6
and_tak -6 2
and_take 20 9 -2 -1
and_talk -6 3 -6 -9
and_taught -13 4
and_tell -11 10 -3 20
and_ten -12 -13 -3 -7
and_thank -6 -10
and_that 7 9 22 46
and_the 3 -6 13 -9
and_their -12 -5 -4 -10
and_then -1 16 0 43
and_ther 12 14 20 -9
and_they 9 5 8 -11
and_they'd -17 -16 -5 -7
and_they'r -11 -11 -6 22
and_they'v 1 -2 14 14
and_thi -17 7 -5 -4
and_think 14 -19 -7 -4
and_thirty -20 11
and_thos -15 28 -3 32
and_thre -31 13 9 -5
and_through 13 12
and_time -1 -9
and_to 36 -13 18 2
and_told -9 -5 -6 -7
and_took -9 -21 -5 -7
and_turn -11 39 -4 50
and_twelv -10 10 -1 -5
and_twenty -12 -3
and_two 2 -17 -6 -16
and_used 3 36 -3 -4
and_wait 2 -17
and_walk 1 29 -2 -6
and_want 1 -5 5 -3
and_was -7 -12 -6 -5
and_watch -13 -36
and_we -32 -3 -9 15
and_we'll -29 -28
and_we'r -21 11
and_we'v -24 -28
and_went 9 20 -7 -8
and_were -7 -8 8 -9
and_what -6 0 -20 -18
and_when 24 -6 24 -1
and_wher 4
and_whether 10 -5 27 -8
and_which 20 5 30 45
and_who 34 -22 -1 -13
and_who'd 30 18
and_who'll 24 -6
and_whom 1 -19
and_whos 24 -22
and_why -36 27 -4 -5
and_will -11 -15 -7 -10
and_with 12 -4 23 -12
and_without 6 14 -1 -6
and_work 12 28 -5 -5
and_would 15 -37 30 -4
and_writ -19 35 -5 -7
and_wrot 11 -20 -1 -5
and_you 6 9 -10 39
and_you'd -24 8 12 -5
and_you'll -1 -12 8
and_you'r -4 29 -9 32
and_you'v -11 13
and_your -19 -21 -7 12
angl -5 10 -3 13
angry -44 34 -7 -4
animal -11 -44 -7 16
announc -11 -19 -3 -10
announc_that 6 -5
annual 22 1 -3 -6
annual_review 20
another 19 7 32 18
another_> -1 30 -6 12
another_on 18 -6 -3 -5
another_one 9 4 -5 -2
anselm 4 -19 -6 -5
answer 12 -4 23 22
answer_> 13 5 2 41
answer_a 11 13 -7 -8
answer_and 2 -7
answer_as -16 7
answer_by 5 -4 17 15
answer_for -2 -7 -5 -9
answer_in -12 7
answer_is 11 5 -9 27
answer_it 34 21
answer_question 0 34
answer_that 7 -7
answer_the -11 -1 -10 18
answer_to 33 -17 44 -12
answer_with 23 -11 -2 -5
any 11 -17 9 4
any_> -6 -26 -7 -5
any_good 18 -23 -11 -5
any_hour -32 -29
any_longer 8 31
any_more 20 -5 -5 -5
any_of 32 -9 39 3
any_one -4 5
any_other -3 1 -3 -6
any_question 18 -12
anybody 51 -29 52 -21
anybody_> 17 -12 -13 -8
anybody_who 15 1
anyon -7 21 2 24
anyon_> -1 -8 -9 -5
anyon_could 20 -24
anyon_else -20 37 -6
anyon_here 11 27
anyon_in -8 -17 5 -5
anyon_who 0 18 -11 -9
anyth -16 -43 29 -11
anyth_> -14 -26 18 -12
anyth_about -7 6
anyth_down -15 18
anyth_else -21 -24 -4 9
anyth_that -13 -57 0 -7
anyth_to -22 -24
anyway 4 -16 -13 -8
anyway_> 13 -1 -8 -4
anywher -4 16 -3 -5
apart -18 11 -11 -12
apart_> 1 -3 -6 -7
apart_from -4 6 -2 -2
apologis 19 22 17 -6
apologis_for 22 9 26 -4
apology -3 26 -2 -3
app 0 0 -6 3
app_for 28 -27
app_to 2 3 -3 -4
apparent -15 24 -8 8
apparent_> 11 -9
appeal -17 -38 0 -4
appeal_> -27 -17
appear -24 11 -8 22
appear_in -27 -7
appear_on -25 -5
appear_that 9 -12
appear_to 8 -3
appendix 31 34 -4 -3
applaus 12 -2
appli 7 -5 -8 -7
appli_for 11 -31 -5 -3
applicant -22 -7
application -10 1 -4 -9
application_> -6 9
apply -8 42 -3 -10
apply_to -4 8
appoint 42 -5 10 -7
appointment -14 -26 8 -3
appointment_> -1 1 12 -2
appraisal 28 -10 -4 -4
apprentic -24 -15 -6 -7
approach 19 -14 -2 -3
approv 10 12 -7 -12
approv_it -2 16 -4 -5
approv_the 8 13
approval -24 6
approximat 1 -16
april 11 -4 -9 -25
april_0 11 -14
april_> 3 1 -3 -10
april_and -15 -8 -5 -12
april_the 19 -21 -1 -5
april_when 24 -13
arc -7 3
architect 13 -14 -2 -5
archiv -4 21 -3 3
are 2 1 -6
are_0 -9 -23
are_> 3 17 17 -8
are_a -17 11 -9 -9
are_about -10 22 -2 5
are_all 33 21 -3 -3
are_as -9 -10
are_ask 2 3 -2
are_at -6 -1 -1 -2
are_better 15 -5 -2 -2
are_com 24 21
are_different -4 9
are_done 6 -20
are_due -13 2 0 -1
are_eleven -8 15 -2 21
are_five -15 1
are_for 3 11
are_fourteen -1 3 -3 -5
are_going 24 5 -3 -1
are_gone 12 -6
are_good 8 21
are_head 40 6
are_his 25 -7
are_in 20 -16 20 -13
are_kind 24 -27
are_mov -5 -2
are_no 11 38
are_not -15 35 -7 -2
are_now -11 -28 -1 -1
are_on 0 -42 -1 -3
are_out 3 4
are_peopl 30 12
are_prepar 13 -1
are_read -2 -9
are_short 7 26
are_six 9 32
are_slow 5 2
are_still 5 -55 -5 -8
are_the 21 -42 10 -9
are_thing 8 29
are_thre -17 28 -2 8
are_to -12 12
are_two 19 0 -2 -5
are_wher -25 4
are_you 50 21 -7 -6
area -9 20 -4 -9
area_and -17 10
aren't -11 -7 24 -15
argu -5 9 -8 -9
argu_about -21 -14
argu_with -1 18
argument 14 -16 -2 -5
arithmetic 3 35 -3 -7
arithmetic_> -9 8
arm -21 19 -7 -8
arm_> -16 11
around 11 1 -10 18
around_a -5 -2
around_the -10 32 -3 -6
arrang 27 11 -6 45
arriv -6 -8 0 17
arriv_> 6 18 -1 -3
arriv_at -18 -16 -2 33
arriv_in -10 5 -1 -3
arriv_on -11 18 -1 16
arrival 15 16 -1 -3
art -24 -17 -4 -2
articl -6 32 -6 -6
as -2 -2 -16 -20
as_0 -8 -5
as_a 10 -1 10 2
as_an 31 12 -8 -9
as_ever -37 -18 -2 -3
as_far -31 -11 -3 -5
as_follow -11 -22
as_for 2 -28 -3 -3
as_good 28 15
as_he -1 -14 -6 -3
as_i 0 7 -17 -1
as_if 2 15 -9 -6
as_in -1 -26
as_it -6 -3 21 1
as_it' 9 8 -4 -4
as_its 0 -13
as_like -7 -4
as_long -1 -5 22 1
as_mentor -18 7
as_much -4 -10 -4 -4
as_my 21 -37
as_not 4 -6
as_of 4 16 -2 -4
as_often -7 -6
as_one -12 26 -3 -3
as_other 10 10
as_she -2 -27 -3 -6
as_someth 24 -4
as_the -8 -1 6 -16
as_they -17 15 -3 24
as_though -17 35 9 -7
as_to 32 -9 -4 -5
as_usual -16 -20 -1 -2
as_we -19 2 -4 -7
as_well -28 -13 -7 -6
as_what 19 -15 -2 -4
as_you -31 0 -9 -12
as_you'd -9 1 -2 -4
as_your -11 1 -3
asham 23 29 -12 -6
asham_of 13 -10 -8 -4
asid -15 -12 -3 -3
ask 4 1 -8 6
ask_> 35 3 7 -19
ask_? 11 -24 -3 -2
ask_a -15 7 1 31
ask_about 12 8 2 -4
ask_and 7 5 15 -3
ask_at 1 13
ask_by -5 -5 -6 -8
ask_every 2 25
ask_for 9 0 -14 -22
ask_has 24 -10
ask_her -6 -4 18 -7
ask_him 37 6 -7 -5
ask_how -16 8 -12 24
ask_if 10 -17 6 2
ask_in 14 52 -3 55
ask_it -16 -5
ask_me 16 25 27 -2
ask_my 7 2 -4 -1
ask_of -27 -22
ask_on 14 -9
ask_one -13 -6 -5 -4
ask_question 16 8
ask_so 22 -4
ask_that 10 8 -10 8
ask_the 26 10 15 -9
ask_them -36 -12 -8 25
ask_thre -2 0 -4 -8
ask_to 7 14 3 6
ask_us -8 -19 17 -12
ask_what 7 -30 1 -1
ask_when -8 6
ask_wher 17 -31 -3 -5
ask_whether -35 14 -10 14
ask_which 4 -28
ask_who 4 27 -7 -2
ask_why 5 20 -5 -5
ask_you 9 0 -14 -7
ask_your 9 -10
asleep -8 7 -6 -4
asleep_> -16 20 -2 -2
assemb -23 -13
assess 29 35 -3 10
assess_on 11 27
assessment 3 55 -2 -5
assessment_> -21 23 -1 -3
assessor -4 57 -5 3
assessor_> 13 9
assign -26 -20 -5 -7
assignment 1 26
assistant 8 -8 -5 -4
associat 27 -4
association 6 -10 -3 -7
assum 15 6 70 -5
assum_that -5 35 -10 -4
at 0 0 -13 9
at_0 -22 -12 -8 -16
at_> 13 -10 -3 -5
at_a 4 3 -15 -1
at_about -9 -16 -3 6
at_all -11 24 -14 15
at_an 4 -26
at_any -28 -46 -3 16
at_both -12 -35
at_each -13 3 -2 -12
at_ease 26 -9
at_eight -19 5 -1 -5
at_eleven 11 24 -2 -6
at_fifteen -2 2 -2 -3
at_fifty 38 -17 20 -5
at_first 20 -22
at_five -28 5 -4 -10
at_forty 46 -13 6 -12
at_four 5 4 -5 -12
at_fourteen -3 -3
at_half 1 -23 -1 30
at_her 12 -10 -8 8
at_his 23 33 -1 -2
at_home 18 -30 8 -8
at_it 13 -25 25 -16
at_last 3 4
at_least -1 35 -8 37
at_lunch -9 -9 0 -3
at_me 45 8 -2 -11
at_midnight -10 19
at_my 31 -9 15 -10
at_night 33 -27 -10 -6
at_noon -8 -6 -2 -2
at_once -17 6 -3 -5
at_one 1 -6
at_our -23 14 -1 -4
at_party 1 -23
at_present -13 44 -3 8
at_random -28 -1 -2 -5
at_school -15 17
at_sea -3 19
at_seven 6 8 -2 -3
at_six -35 -15 -3 -8
at_sixty -1 4
at_some 14 9
at_someth 0 -20 10 -1
at_ten -38 -35 13 -12
at_that 41 -6 -4 -5
at_the -8 10 -6 50
at_their 8 9
at_them -9 3
at_thi 12 -15 -11 -2
at_thirty 15 14 -2 -8
at_thre -14 -5 -4 -4
at_twenty 11 -31 -2 -13
at_two -16 -10 -8 7
at_us 15 3
at_what -7 67 -5 -5
at_which -19 2 -8 -6
at_work 46 5 -4 -6
at_you 6 -1 -3 -2
at_your 13 14 -2 3
ate -9 -30 -5 -6
attach -13 2 -2 -7
attach_> -12 2 -1 -4
attempt -49 40 28 19
attempt_> -36 36
attempt_and -22 -4
attend -11 -56 50 -11
attend_> -4 -13
attendanc -17 -28 -4 -2
attitud -4 52
audienc -1 -14 -2 -7
audit 25 33 -2 -11
audit_> 12 12
auditor 30 46 -1 -8
august -6 6 -5 -1
august_> -6 -4 -2 -11
august_and 23 3 -1 -3
aunt 15 58 -4 110
author -8 -13 0 -5
author_are -9 -26
author_has -14 -11
author_of -2 16 -3 -4
authority 18 47 -5 -9
authority_on 3 11
automatic -23 13 -2 16
automatical -33 -9 -2 11
autumn -3 22 -3 -1
autumn_> -6 41 -5 -4
autumn_and 40 -4 2 -4
availabl 12 -22 -5 -8
availabl_> -5 -14
averag -20 29 -6 -21
avoid 35 -11 -8 -7
avoid_> 28 -1 -3 -6
awak -4 14 15 -3
awak_> -11 -26
awak_over -13 45 -4 -1
awar 6 -1 -5 -5
awar_of 8 5 -3 -3
awar_that 8 -16
award -10 -10 -3 -4
awareness -32 -19 -1 -3
away 38 -3 14 -12
away_> 13 11 -5 -4
away_and 21 14 -3 -4
away_from 6 30
away_with 9 -21
aye 25 14
b 29 -36 -7 -8
b1 9 12
b_0 0 0 -2 -1
baby -22 16 -5 20
baby_and 3 13
back 0 1 19 12
back_> -6 7 -13 -14
back_? 8 9 -4 -1
back_a -26 31
back_and 17 -4 21 11
back_as 12 17
back_at -1 11 9 -4
back_by -2 -25 -3 -5
back_for -13 6 -6 -2
back_from 3 -19 49 -10
back_in 12 20 -9 6
back_of -6 -2 24 32
back_on -25 -13 -5 14
back_the -1 26
back_then -10 -12
back_to 16 -16 9 18
back_with 15 9 -3 -6
back_within 11 16
background 0 27 -2 -5
background_> 7 19
background_is 0 -4
backward -23 38 -8 62
backward_> -32 27 -6 33
bad -5 6 -15 19
bad_> 5 -5 -5 -5
bad_and 16 -37
bad_at 8 28
bad_one -20 -18 -4 15
badg 15 -33 -3 -7
badg_> 25 -14 -4 -4
badger 0 0 -4 -4
bag -25 -63 -7 -7
bag_> -28 -32 -3 -2
bag_and -11 -13 -2 -2
baird 0 0 -4 -5
bak 4 -7
bakery -7 19 -2 -2
balanc 16 27 4 31
balanc_sheet -10 10 11 26
ball -14 31 -4 14
banana -42 40
banana_> -26 26
band -7 19
bank -31 -9 -8 -1
bank_> 2 -53 -3 -3
bank_has -6 11
bank_of -18 -2
banner 0 0 -3 -3
baptist 0 0 -4 -3
bar -21 50 15 -5
bar_> 9 -19 31 -3
barometer -37 -14
barrier -39 -27 -2 -3
barrister -10 8
base -6 -12
basement 7 9
basical 15 44
batch -24 -14 -5 2
batch_> 3 3
bath 5 -11 1 -4
bath_> 9 9
bathroom -37 40 -3 -4
battery -20 -14 -3 -6
battl 0 -10
bay -28 22 -2 -4
be 2 0 30 -10
be_> -9 27 18 -8
be_a 18 -4 5 -6
be_able -19 67 6 4
be_about 14 -24
be_an 24 -40 -9 -4
be_and 5 -27
be_another 13 -26
be_anybody 15 11
be_as -17 -13 -3 -5
be_ask 37 23 18 11
be_assess 7 10
be_at -5 11 -7 5
be_awar 4 -25
be_back -37 24
be_better 14 3
be_clear 17 -7
be_doing -1 -15
be_done -2 -1 -9 8
be_drill -8 39
be_fair 23 -48 3 -3
be_fine -22 14
be_found -10 14
be_gett 28 -21
be_given -25 -1 3 26
be_glad 17 5 5 -1
be_good 6 -36
be_hand -6 -21
be_heard -7 15
be_honest -9 29 -5 -3
be_in 17 -37 11 3
be_kept -21 16 -2 -1
be_kind 4 3
be_learn 3 42
be_left -14 -3
be_like 31 1
be_look 16 4
be_made -15 9
be_me -6 -20 54 23
be_measur -14 24
be_nam -3 22
be_no -10 -40 -5 -10
be_nobody 8 37
be_of 34 -2 1 -2
be_on 19 0 -15 -11
be_one 40 10 -8 -3
be_open -18 -32
be_other -2 19
be_out -6 -3
be_paid 20 -32
be_patient 31 -6
be_proud 25 23
be_put -19 1 -7 9
be_reach -7 11
be_read -11 3 -6 -4
be_right 32 8 13 -6
be_said -3 18
be_seen -16 -34 -6 -5
be_sent 7 -33 -1 -2
be_shown -22 48 -6 3
be_sign 17 15 -1 -4
be_so 1 -8 -7 -2
be_somebody 32 -41
be_someth 4 -27
be_sure 19 -15
be_surpris -6 -3
be_taken -42 1
be_taught 5 46
be_tempt 6 2 -3 -3
be_that 2 14
be_the 52 -9 14 -13
be_ther 11 -7 -3 -2
be_told -10 -17 15 -8
be_true -5 12
be_two 14 35
be_useful -3 14
be_very 4 -15
be_will 12 -29
be_with -11 -11
be_written 1 8
be_wrong 25 10
bead -29 54 -2 21
beam -14 14
bear 17 -36 -1 11
beat -33 17 -4 -4
beautiful -54 47 -7 -9
beautiful_> -30 34 -1 -3
becam 13 -32 -13 -8
becam_a 1 -11
becam_the 12 -2 -5 -3
becaus -4 4 0 -15
becaus_a -36 29 -2 -6
becaus_he 5 8 13 -5
becaus_i 37 -7 18 -13
becaus_i'm 18 -4
becaus_it 16 24 -6 -5
becaus_my -19 -1 -3 -6
becaus_nobody -14 -6
becaus_of -19 -25 -11 -8
becaus_she 7 -27 4 -2
becaus_the -10 10 17 -8
becaus_they 19 13
becaus_you -16 37 -7 -16
becom 25 -14 10 12
becom_a 14 -13 1 45
becom_of 7 -23
becom_the -6 -19
bed -23 -7 -9 -15
bed_> -14 15 -5 -10
bed_and -4 2
bedroom 4 15
bee 27 -39 12 -5
bee_and 3 -15
been 0 -3 12 23
been_> 11 -28 18 -6
been_a 12 5 -19 -13
been_able 45 -32 -11 -3
been_about 5 29
been_ask 28 1 -5 -11
been_at 5 19 -6 -4
been_doing 24 -37 -7 -2
been_found -20 -6 -6 -2
been_given 2 -31 9 24
been_going 22 35
been_good 19 -25
been_here 8 42
been_in 12 -18 -13 -14
been_known -26 30
been_left -1 40
been_look 12 -10
been_made -10 59 -3 -7
been_nam -19 -9
been_no 13 -9
been_offer 25 -33 -2 -6
been_on 3 5 -9 -16
been_out 31 -6 -13 -8
been_paid -15 -6
been_put -20 15 -5 -5
been_replac -14 -7
been_seen -31 -15
been_set -26 25 -1 -4
been_shown -18 77 -12 85
been_sign -18 35
been_so -17 -11 -9 -4
been_somebody 23 -33
been_taken -1 -13
been_taught -28 46 -10 41
been_the 14 -16 -9 -6
been_think -24 -42
been_through 14 13 -6 -8
been_to 0 -19 -8 -8
been_told 14 -40 -3 3
been_used -12 6
been_using -22 18 -6 43
been_wrong 28 2 16 -8
befor -11 8 -4 32
befor_> -29 12 -5 -8
befor_and 17 47 -5 -6
befor_any -20 18
befor_anyon -47 55 -4 52
befor_he 24 -25 0 -6
befor_i 16 -18 -4 -6
befor_it -26 -17 5 -12
befor_me 48 10 0 -4
befor_she 20 1 -11 -5
befor_that 6 -9 -5 14
befor_the -28 53 -13 -18
befor_them 26 -25
befor_they -7 22 -3 -8
befor_we -15 -9
befor_you -47 14 12 3
beforehand -24 35 -1 39
began -33 11 -8 3
began_to -2 3 -2 -5
begin -29 13 -5 3
begin_> -1 3 10 4
begin_a 11 19
begin_at -5 -15
begin_in 7 4
begin_on -7 19
begin_thi -11 9
begin_to 11 -36
begin_with -40 25 -5 -8
beginn 38 14 -2 -4
beginner -10 37
begun 40 6 0 10
begun_to 37 -6 6 14
behalf 10 -14
behav -16 -6
behaviour 10 -3 -3 -5
behind -19 11 -3 -17
behind_a 11 -15
behind_and -23 -24
behind_the 10 -1 12 -7
behind_them -37 6
being 39 -19 28 23
being_a 41 18 9 -4
being_able 3 -11
being_ask -5 -3 -6 4
being_good 14 -16
being_in 21 -11
being_the 41 -48 33 -3
being_told 18 -14
belief 25 -7
believ 16 13 23 -5
believ_> -3 6 15 20
believ_i 23 8 -11 -3
believ_in 25 -39 16 -5
believ_it 28 2 26 -1
believ_that 2 41 -7 -6
believ_the -1 4
believ_you -20 17 -3 -2
bell 0 -24 -5 -6
bell_> 10 -22
belong -3 -28 -18 -8
belong_in -23 -9
belong_to -9 -27 -13 -5
below -41 -17 -5 -6
below_> -15 -9
below_the 1 -19 -3 -3
belt -14 20 -2 31
bench -3 22 -8 -8
bench_> -19 -18 -2 -5
bend 0 -35 -5 -8
beneath -35 -9 -2 -3
benefit 1 6
bernadett -15 -41
besa 0 0 -1 -6
besid -33 33 -12 42
besid_her -11 21 -7 31
besid_it 4 3
besid_me -9 10 -2 9
besid_the -24 2 -3 -2
best 22 -10 22 5
best_> -22 -8
best_of -9 -8
best_part 25 18
best_thing 18 16 -1 -4
better 13 -28 21 -9
better_> -2 -10 -4 -5
better_at 16 -9 5 -3
better_than 14 9 -10 2
between -13 -13 -17 10
between_0 5 -23 -3 11
between_> 2 13 -1 -5
between_a -15 -18 -2 -7
between_ten 1 -20 -1 -6
between_the -27 -15 -6 13
between_them -19 20 -4 -6
between_two 2 -23 -5 -4
between_us -19 42 -1 19
beyond -5 -21 -3 3
bicycl 7 -18 -2 102
bicycl_> 2 -10
bid 8 32 -1 -2
big -6 -6 -9
bigger -8 -26 18 -2
biggest 13 -9
bik 0 0 -2 -2
bill 6 -1 -3 -5
bin -10 -6 -6 -10
bin_> -8 -8 -3 -2
binder 29 -35 -2 -3
binder_> 20 -25
biologist 11 -31
biology -9 6
bird -4 -8 -4 30
bird_and -24 -6
birth -21 -9
birthday 24 -42 -8 -4
birthday_> 23 -18 -5 -3
biscuit -3 9 -6 -7
biscuit_> 12 4 -3 -3
biscuit_tin -3 19
bishop -45 -42 -2 -3
bit 1 15 -6 4
bit_> -16 20 -5 -6
bit_of -8 7 -4 -9
bite -20 -14 -3 76
black -49 -1 -6 -5
blad -24 11 -2 -5
blam -18 60 -4 48
blank 11 -12 -3 16
blind -7 -21 -2 26
block 11 19 27 26
block_> 10 13 42 -5
block_and -5 2
blood -40 18 -6 -10
blown 25 18
blue -33 -9 -11 -11
board 44 14 -8 9
board_> 17 13 -2 -3
board_a 14 -21
board_and 21 35 -1 -6
board_has 10 -10
boat 3 -15 -6 -6
boat_> 14 -15 -4 -2
body 0 -2 -6 7
boil -13 -31 -2 -3
boiler -21 3 -2 50
bold -6 35
bold_> -5 31
bolt -31 21
book -14 14 -16 1
book_> 28 8 -10 19
book_a -10
book_about -15 15 -3 -6
book_again 0 28
book_and 5 -7 -5 -5
book_at 13 -27
book_for -30 52 -3 -5
book_on -14 -8
book_say 10 -13
book_the -2 10
bookkeeper -3 27
boot 3 8 -7 -8
boot_> -6
bor 23 -27 75 -6
border -10 -11 -4 -5
border_> -5 -11
bore 9 -19
born -35 16 -5 -11
born_> -1 -11
born_in -19 -13
borrow -17 -32 6 -8
boss 70 12 -9 -8
boss_> 35 27 -7 -3
boss_and 12 -21
botanist -19 -5
both 35 -9 33 -25
both_> 31 -12 -3 -2
both_are -3 -18
both_end 14 12
both_halv 22 -5
both_in 25 -9
both_of 0 12 -4 -6
both_sid 14 -20 10 -3
both_tim 19 -27
bottl -48 19 -5 -3
bottl_> -23 -30
bottom -8 -9 -5 -11
bottom_of -9 -15
bought -24 7 9 -11
bought_a 2 36 -5 -3
bought_in 6 2
bought_the -10 -14
bound 9 47
bowl -9 -38 -3 -3
bowl_and -2 -20
box 6 15 -5 20
box_> -5 -44 -7 -9
box_and 13 35 -1 25
box_for 29 -22 8 -5
box_in 34 29
box_mark 29 -14
box_of -28 14 -2 -3
box_on -21 9 -1 -3
boy 21 -27 -9 -11
bracket -34 43 -3 -5
bracket_> -15 20
brain -8
brak -3 -34
branch 10 -17 -6 -10
brand 24
brandão 0 0 -1 -3
brav 45 -9 -7 -5
brav_> 15 -27 -2 -3
bread -35 -47 -2 -6
bread_> -29 11
break -20 19 -8 2
break_> -7 30 -3 -4
break_and -3 5
break_it -23 -6
breakfast 11 -27 -8 -4
breakfast_> 9 -16 -4 1
breakfast_and -7 7 -4 -5
breath -9 -1 -9 4
breath_> 9 -16 -5 -3
brenda 0 0 -4 -4
bridg 30 -38 9 -5
bridg_> 28 -13
brief -6 -3 -4 -5
brief_> -18 2
brief_and 4 15
brilliant 40 -50
bring 5 17 -20 -8
bring_a -5 20 -3 12
bring_her 15 -6
bring_in 0 9 -8 -7
bring_it -12 -19 -8 -6
bring_the -16 3 -2 -3
bring_you 19 15
bring_your 23 44 -1 10
broad 24 9
brochur 7 -44 -2 -2
broken -13 1 -7 -2
brother 16 -35 -11 -10
brother_> 1 8 -2 -3
brother_in 11 -13
brought -36 -21 -2 11
brought_in -7 -16 -1 -2
brought_it -8 -6
brought_the -25 19 -2 31
brought_to 23 13
brought_up 9 21
brown -50 -32 -4 -5
brown_envelop -9 9
brush -24 6
bucket -13 -32 8 -5
buddy 3 9 -3 -3
budget 17 18 17 -3
budget_> -7 -41
budget_and 24 27 -4 -3
budget_for -16 -14 -2 -3
bug 0 -9
build 37 -10 42 15
build_> 37 -16
build_a -23 29 -7 22
build_i 31 -22 23 -5
build_skill 7 44
build_the 7 29 -3 1
build_who 9 -15
build_with 13 -27
built 20 -18 6 5
built_a 13 16
buri 16 16
burn 12 -6 -5 -4
burner -5 46 -5 28
bursary 22 -14 -2 -3
bus -31 -13 -8 -7
bus_> -5 11 -4 -5
bus_and 17 -15
bus_stop -13 -39
bus_timetabl -25 -10
business -19 -14 -7 -6
business_> 6 2
business_school 3 29
busy 33 -12 -6 -6
busy_and -4 -17
but -6 4 3 1
but_a 1 -42
but_i 4 -10 -16 -7
but_i've 21 -8
but_if 5 -13
but_it -5 46 -11 -6
but_no 23 -18
but_not -1 -19
but_on 30
but_one -18 -3
but_she 3 2 -5 -3
but_the -43 4 -5 -7
but_what 14 -12
but_when -5
but_you -13 -14
button -51 29 -6 -9
button_> -29 37 -3 -4
buy 1 -26 -11 -12
buy_a -4 5
buy_it 20 -10
buy_the -18 -1
buyer -5 7 -1 -3
by -1 -1 -2 30
by_0 14 34 -5 -6
by_> -6 -31 -2 48
by_a -19 -28 -2 -17
by_accident 16 -17 -1 -6
by_an -7 9 -5 -1
by_and 22 -32
by_any 9 -15
by_anybody 21
by_april -6 6
by_being 20 -1
by_christma 21 6 20 -2
by_day -6 7
by_eleven 19 -28
by_email 12 15
by_eye -11 6
by_five 19 -31
by_four -2 3 -3 16
by_half -10 14 -1 -6
by_hand -24 11 -3 5
by_heart -15 18
by_her 11 -20 -4 -5
by_himself -18 -18
by_his 10 -6
by_it -19
by_law -7 9
by_line -15 44 -6 36
by_me -13 -17
by_my -7 -16 17 -6
by_myself 3 17 20 -3
by_name 2 32
by_noon -22 -8 -3 -8
by_now 17 -21
by_october -9 34
by_one -6 -21
by_peopl -23 31 -6 44
by_side 38 14
by_six 9 33
by_some -3 -9
by_somebody 1 -14
by_someon -17 53 -12 20
by_step -14 21
by_telephon 10 -8
by_that -16 20 -5 -3
by_the 3 -18 4 8
by_then 1 14 -4 14
by_thre -18 2 -1 -6
by_two 20 -29 -4 -12
by_video 16 -11
by_way -10 -36 -2 -7
by_wednesday -16 12
by_week 5 11
by_which -11 9
by_whoever 0 -17 -3 -1
by_you -2 3
by_yourself 11 -7
c -12 13 -8 -13
cabinet -15 4 -3 -5
cabl -18 -24 -3 -4
cabl_> -20 -9 -1 -1
cach 0 0 0 -4
café -10 -65 -4 -5
cake -7 13 -5 -6
cake_> 3 11 -3 -5
cake_in 10 4
calculation -4 -7
calculator -7 11
calculator_> -7 10
calendar -2 -20 -5 -4
calendar_> 7 -7
calibration 36 -21 -3 -4
call 7 5 -3 -8
call_> 9 18 -4 -5
call_a -1 4
call_an 7 9
call_and 1 -19 -2 -5
call_for 4 11
call_from 8 -5
call_in 9 8
call_it 13 10 -8 -8
call_me 29 30 -4 -6
call_mr -22 -25
call_out -21 10
call_that -10 8
call_the 1 16 -1 -3
call_them -9 -3
call_with 26 -34
calm -27 50 -3 -3
calv -8 37
came -17 5 8 -13
came_> -11 7 -5 -3
came_away 25 -31
came_back 17 8 -5 -6
came_by 7 -12
came_down -9 20 -3 -7
came_for -20 22
came_from 0 20 -6 -3
came_here -11 18
came_home -4 3 -2 -3
came_in -16 5 -8 -9
came_into -11 8
came_on -12 -34 18 -8
came_out -10 13 -12 8
came_round -22 30
came_to -28 20 -11 14
came_top 0 -25
came_up -13 8 -3 -4
came_with -1 2 -2 -4
camera -7 -19 -4 -7
camera_> 8 -41
camp 31 -45 -2 -4
campaign -6 -33 -3 -6
campu -28 -11 -1 -3
can -4 2 32 38
can't 15 -2 4 22
can't_> -22 -15 -10 -8
can't_ask 47 -23 40 -8
can't_be -9 -22 -4 6
can't_do -11 18 9 10
can't_find 18 -8 11 -10
can't_get 8 9
can't_help 9 -3
can't_look 11 10
can't_make 4 15
can't_put 35 -13
can't_read -18 29 -7 42
can't_say -18 -12 -7 36
can't_see 3 -2 -7 -5
can't_tell 42 -11 17 -15
can_> -3 -17
can_ask 20 17
can_be -26 37 -11 7
can_carry -22 7
can_count 0 -20
can_do 13 19 -3 -12
can_feel 5 -6
can_get -12 -8
can_go 27 -4 31 15
can_hear -17 -3 25 14
can_help 19 -24
can_hold -20 19 -5 17
can_keep 24 -5
can_make -11 -5
can_now -6 -5
can_only -15 9
can_read 6 4 -10 -8
can_say 14 21 15 39
can_see -26 -19 -13 -9
can_still 3 -15 -8 -3
can_stop 34 -7
can_take 4 39
can_teach -15 7
can_tell 35 -19 26 -5
can_wait 4 -10
can_writ 10 -31
can_you -16 4 -3 -5
canal 31 -31
cancel -28 -10
candidat -13 19 -5 -5
cannot 26 4 15 -15
cannot_be -4 -5 -7 -6
cannot_do -8 42
cannot_tell 38 3
canteen -8 17 -3 -2
cap -24 -22 -3 -5
capacity -13 27 -1 -2
capital 30 25 -7 -6
capital_> 4 35 -4 -2
captain 42 22 17 -3
caption -2 2 -2 -6
car -3 -35 23 -1
car_> -2 -28 31 17
car_about 16 -14
car_park 0 11 -5 -6
carbon -21 -30
card -33 8 -5 -8
card_> -2 3 4 -8
card_for -6 24 -4 8
card_with -17 2 -3 13
cardiff -29 -29
care 17 -1 -10 -7
care_> 6 43
care_and 7 -34
care_of 28 -16 -3 -1
career 82 -26 -7 -6
career_> 38 -28
career_and 24 -8
career_break 8 43
career_or 12 -4
careful 16 -26 4 -9
careful_> -6 13 -3 -4
careful_person 6 -8
carelessness -10 39
carer -7 -36
carol 0 0 -1 -7
carpet -50 24 -3 -2
carpet_> -34 6
carri -7 -21 -7 -11
carri_0 -25 -11
carri_on -9 -2
carriag -22 -35 -1 -3
carry 11 -14 32 11
carry_a -18 -36
carry_it -10 -5 44 36
carry_on 10 -9 -5 -5
carry_the 17 -20
cas -7 31 -6 -4
cas_> 11 29
cas_and 9 32
case 13 -4 10 -6
case_> -9 15 -6 -6
case_study 26 15 -2 -2
cash -12 13 -7 1
casualty -14 6
cat -19 24 23 14
cat_> -1 8 33 -2
catalogu 21 -13 -1 -5
catch -5 33 -9 8
category -6 -12
cater -17 16
cathedral -14 25 -5 -7
cathedral_> -2 27
caught 22 8 -8 -15
caught_up 2 13
caus -7 -21 -7 -6
caus_> -9 -1 -4 -4
ceas 21 -32
ceil -27 22
cell 14 -2 -4 9
cell_> 8 -12
censu 0 0 -1 -2
cent -30 -38 -8 -10
cent_> 10 -6 -2 -4
cent_and -14 5
cent_of -6 7
cent_the 12 -27
cent_were -9 14
center 17 -4
centr -40 36 -7 39
centr_> 3 11 -1 45
central -22 18
century -41 -34 -1 -5
century_> -19 -4
certain 39 -34 -9 27
certain_that 15 -8
certifi 9 59 -2 -5
certificat 51 -10 19 -4
certificat_> 30 -27 -2 18
certificat_and 24 -46 58 -6
certificat_are 9 -28
certificat_in -10 -14 -6 -6
certificat_that 8 26
certification -26 30
chain 0 2
chair 29 -3 8 4
chair_> 8 -1 -9 -7
chair_a 27 15 -3 -5
chair_and 2 14 -7 -4
chair_in 37 -16 -3 -2
chair_the -9 17
chair_who 8 -5
chairman 20 -3 -3 -5
challeng 40 -23
chamber 17 -13 -3 -1
chamber_> 15 -16 -3 -1
chanc -5 20 -10 -3
chanc_> -17 4
chang 4 -7 -5 -28
chang_> -9 -5 -5 -5
chang_a 10 34
chang_and -11 50 -2 -2
chang_as 30 -3
chang_from -2 6
chang_how 24 5
chang_it -20 16
chang_my 7 -30
chang_of 34 -10 9 -4
chang_one -23 -21
chang_the -10 -2 -1 -7
changeover 0 0 -1 27
channel -22 -2
chapel -16 6 -1 -2
chaplain 9 -40
chapter -3 5 -12 1
chapter_> 15 19 -3 26
chapter_four 0 0 -4 -6
chapter_on 3 -5 -4 -4
chapter_thre 6 13
character -29 52 -6 92
character_and -19 3
charg 6 -7 51 -14
charg_> 13 28 -8 -7
charg_and -19 -26
charg_of -2 0 -3 -7
charity 28 22 -5 -10
charm 11 18 -4 -5
chart 2 8 -11 13
chart_and 24 -13
chas 0 -6
chat 38 9 -1 -1
cheap 10 6
cheaper -10 -7 -2 -2
check 7 10 -7 48
check_> 13 -16 -2 -4
check_a -8 20
check_it 21 -25 12 -8
check_on -6 18
check_that 1 11
check_the -8 -8
check_with -28 15
checker -18 -1
checklist 14 61 -4 1
checklist_and -6 7
cheek -12 -13
cheerful 21 -32 42 -3
chees -35 -13 -2 -3
chees_> -22 -33
chef 20 39 31 -7
chemistry -3 20 -8 -4
chest -28 41
chief 39 -43 30 -9
chief_executiv 28 -30 9 -5
child 16 12 8 11
child_> 20 -31 32 -5
child_and -1 -4
child_in 3 -7
child_who 12 33
childhood -5 -12
children -2 -27 14 -17
children_> 15 -2 -2 -4
children_and 1 -27
chip -14 -13 -1 -1
choic 12 4 -4 17
choic_> 15 -14
choir -9 -20 -5 -3
choos -13 -26 4 -3
choos_> 22 -26
choos_a -27 22
choos_the 9 -9
chos 8 -7 -5 -6
chos_the -4 5
chosen -16 -28 12 -6
christen 23 -5
christma 32 -39 20 -9
christma_> 22 -13 21 -3
christma_and -3 -9 -3 -4
church -28 -7 -3 -4
church_> 5 35
circl -11 -2
circu -15 -32
circuit 9 13 15 -9
citation 4 8
city 1 -28 -8 -6
city_and -11 -16
civil 7 31 -4 -6
claim -9 -34 -7 -8
clamp 0 0 -3 5
class -7 -3 14 -9
class_> 24 5 -5 -10
class_and 2 3
class_at -16 -42 -5 -7
class_in 27 28
class_on -18 -11
classic -3 -10
classroom 27 31
claus -29 -26 -6 -7
clean 0 25 -11 -13
clean_the 20 -3
clear 7 5 -9 -13
clear_> 25 -12 -4 -2
clear_and -35 15
clear_on 21 18
clearanc -9 17 -1 11
clerk 10 21 -7 7
clerk_> -3 10 -4 -3
clever -1 7 -7 -5
cleverer -13 14
click -21 8 -1 -2
client 22 22 6 -15
climb -7 -18 -6 2
climb_and -9 -12
climber -17 -17 -2 -2
clinic -19 20 -6 -4
clinic_> 0 -5 -4 -2
clinical 15 12 -2 -2
clinician -9 2 -3 -2
clip 9 -29 -2 -6
clipboard -10 -1
clipboard_and -2 -8
cllr 2 -31 -5 -5
clock -40 18 -5 4
clock_> -15 15 -6 -6
clock_and -5 -14
clock_with -33 32
clos -14 -11 -13 -2
clos_> 4 7 -5 21
clos_at -21 12
clos_it -13 0 -1 -2
clos_on 3 -37 -1 -12
clos_the -7 -9 -4 -3
clos_to -4 -4 -2 -3
clos_with -13 -7
closer 0 -4
closer_to -7 12
cloth -8 -3 -3 -4
cloth_> 1 -9 -1 -1
cloud -5 1 -1 -5
club 28 28 -8 -10
club_and 10 -32
co 34 -20 -4 -7
co_author 15 -6
coach 6 -31 -7 2
coach_> 3 -16 -1 -3
coach_a -7 -11
coach_on 13 33
coast -6 -22 -1 -2
coat 19 6 -8 -10
coat_> -2 5 -6 -4
coat_on 17 0 -2 -6
cod -23 35 -2 -7
code 23 26 1 -13
code_> 35 28 -1 -2
coffe 10 -8 5 17
coffe_> 27 23
coffe_and -29 11
coffe_with 19 1
col -22 25 -3 20
cold -22 -23 -13 8
cold_> -32 40 -3 13
cold_and -17 20
colleagu 9 -15 -4 -2
colleagu_> 9 -32
colleagu_and -18 3
colleagu_are 16 -14
colleagu_in -24 -3
colleagu_of 27 -12
colleagu_who 18 0 -10 -6
collect -19 -33 -3 -7
collect_the -22 9
collection -9 -55 -8 -5
colleg -18 14 -11 15
colleg_and -1 -12 -8 7
color 13 28
colour 21 -1 -6 2
colour_> 11 12
column -23 3 23 19
column_> -4 40 -4 -9
column_and -16 4
column_to -27 8
com 4 -13 7 -3
com_> -21 10 -3 -4
com_and -6 -9
com_at 5 24
com_back 19 1 26 -6
com_from -8 -50 -2 -2
com_in 23 -12 -5 -3
com_next 2 -8
com_on 10 43 -1 4
com_out 28 -5 17 -5
com_to -14 24
com_up 18 -16 3 -8
com_with -13 -11
combin -1 38 -1 -3
come 2 5 28 -5
come_> 5 -16 40 -3
come_about -9 3
come_and -10 -72 5 -6
come_back 2 17 -6 -9
come_for -14 -4
come_from -14 18 -4 -8
come_in 11 40 14 7
come_out 0 19 -1 -7
come_round 12 43
come_through 27 -30
come_to -41 -5 -7 -8
come_up 13 -32 41 -7
come_with 26 -10
comfort -6 -19
comfortabl -22 -15 -7 -3
comma 29 6 -1 -4
command 4 -46
comment 25 15 -3 -7
comment_> 12 2
comment_on 22 21
commercial -30 30 -2 -3
commission 27 -20
commit -1 -15
commitment -13 7
committe 15 -23 1 -3
committe_> 25 -3 9 -5
committe_that 2 23
common -23 -12 -3 -11
commonest -8 -11 13 -2
communication 5 -2 -2 -4
community 19 1 -5 -5
companion 3 52 -1 -1
companion_> 2 7
company 38 -28 -1 -16
company_> 24 -20 -9 -9
company_and -22 -21
company_has 4 -6
company_in 27 -26 -5 -2
company_is 22 -19
company_that 18 -21
company_with 6 18
compar -4 26 -5 -5
compar_with -15 11
comparison 7 28 -2 -6
competenc 38 27
competenc_> 34 24
competency -7 29
competent 14 24 -10 3
competition 4 -23
complain 2 -29 -9 -7
complain_about 14 -29
complain_of -5 -4
complaint -1 -15 -7 -7
complaint_> -8 -5
complet -13 10 -5 -13
complet_> 29 -28
complet_and 1 10
completion -38 -43 -3 -9
complianc 5 34
compost -22 7
compulsory -39 19 -6 -12
computer -19 -22 -2 -6
con -11 20 -3 -8
concern -5 17 2 3
concern_> 0 -17
concern_the -7 26
conclud 4 28
conclusion -20 12 -4 4
concret -17 35
condition -17 -3 -6 -7
condition_and 5 -3
conduct 7 -16 6 -7
conferenc 32 -7 21 -6
confess 9 -15
confession 9 -10
confidenc 47 69 -12 -12
confidenc_> 24 41
confidenc_and 17 33
confident 8 4 0 19
confirm 2 -11 -6 31
confirm_that -9 10
conflict 37 18 -3 -1
confus -18 9 0 -4
congratulat 18 -12
congratulation 27 -14 -1 -3
congratulation_> 14 -11 -1 -1
connect -41 23
connect_to -20 4
consent 0 15 -6 2
conservator -13
consider 24 -22 21 -6
consider_the 16 -16 17 -3
consist 0 23
consist_of -13 12
constabl 0 0 -3 -2
consult 4 -13 -2 -2
consultant -9 -16 -5 -8
consultant_who 4 -10
consultation 14 -17 -5 -5
contact 43 -27 -4 -6
contain -22 -3 -5 31
contain_a -21 2
contain_the -7 -11 -2 9
content -24 -8 5 -4
content_> -7 3
continu 0 -21 -1 -3
continuity 7 33
contract 21 -26 -13 -15
contract_> 16 4 -4 -7
contract_end -10 -28
contract_run 4 -13
contractor 40 -61 14 -5
contradict 25 37
contrast -25 31
contribut 17 -6
contribution -16 -23
control -18 54 -6 -7
controller 15 44 0 -1
conversation 36 -29 3 7
conversation_> 8 -9
conversation_and 24 -1 -5 31
conversation_with 33 -2 -3 -1
conversion -11 37
convert -14 10 -1 -2
cook 10 -16 -9 5
coordinator 0 0 -1 -3
copi 8 -16 -5 -6
copy -12 -34 -10 13
copy_> 10 -12 -3 -2
copy_it 1 -25
copy_of -15 -18
cor -12 -4
core 9 0 -3 -2
corner -18 -17 -10 12
corner_> -13 -14
corner_of -16
correct -7 18 17 -4
correct_> -1 17 -5 -7
correct_a 18 -22 -4 15
correct_and 28 33 58 -5
correct_on -24 -23
correction 0 -5 -3 47
corridor 11 -9 33 -9
corridor_> 6 -7 63 -6
cost -16 -2 -17 4
cost_0 -13 -7 -2 -1
cost_> -9 -14 -4 -5
cost_a 12 30
cost_about 1 -13 -1 -1
cost_and 20 14
cost_us 2 5 -4 -5
cost_you 12 -12
cottag 6 -9
could 12 3 57 42
could'v 28 -8
could_> 4 25 -5 16
could_ask 23 -2 -10 -6
could_be 22 4 23 -6
could_do -19 27 -9 10
could_find -23 -2 12 31
could_get -6 -14
could_give 18 -25
could_go 10 -7 14 -6
could_have 8 -8 22 37
could_i 23 -31
could_learn 26 26
could_make -13 15 -2 -3
could_not -2 16 5 5
could_recit 12 8 -8 25
could_ring 23 -12
could_say -7 5 -3 29
could_see -7 4 5 -4
could_stop 7 -15
could_tell 6 -23 26 -14
could_we -6 -5
could_you 10 -39
couldn't 35 27 32 14
couldn't_do 9 10 -6 -3
couldn't_have 25 7 4 -8
couldn't_read -7 -27
couldn't_see 5 43 -5 -7
couldn't_tell 43 7 1 -8
council 3 -1 -5 -4
councillor 24 -8
counsel 41 -20 -3 -3
counsell -2 19
counsellor 21 -29
count -31 4 -8 6
count_> -20 3 -7 4
count_and 31 6
count_as 2 -14
count_the -21 20 -6 -8
count_to -22 7
counter -9 -33
country -2 -40 -1 -14
country_and 6 -33 -3 -2
country_for 14 -3
county -49 41 -12 45
county_> -5 48 -5 -6
county_and -32 -6
coupl 23 5 15 -3
coupl_of 23 18
courag 15 6
cours 12 -7 2 -27
cours_> 22 -22 8 -8
cours_about 6 9
cours_and 12 12
cours_are -19 14
cours_for 7 8 -3 -3
cours_in 26 -23 -4 -6
cours_is -9 39
cours_of -5 -7 -2 11
cours_on -3 -35 -6 -6
cours_with 13
court -32 -41 34 -7
court_> -18 12 -4 -2
courteou 11 -18 -6 -5
courtesy 15 -9
cousin 42 17 -4 -5
cover -28 9 -12 -18
cover_> -10 19 -3 -2
cover_it 30 2
cover_the -7 8 -3 -6
cow -8 39 -5 21
cow_> -2 17
coward 5 30 -7 57
crab 0 0 -1 -2
crack 5 27 -2 6
crack_> -1 11
craft 23 -11 15 -5
craft_and 11 -13
craftsman 51 19
cran -5 -62 -7 -6
crash -4 -30
crat -16 -19 25 -6
creativ -9 4
credit 26 -9 -4 -6
creditor -13 3 -2 -1
crew -27 14 -7 12
cri -24 49 -11 -12
cri_in -10 12 -7 -6
crisi -12 -9
criteria 22 -6 -6 -9
crook -14 7
cross 13 16 -11 2
cross_over 41 26 -1 -3
cross_the 4 -16
crowd -17 8
cruis -13 -20
crush 17 -33
cry -29 23 -7 -5
cry_> 8 -15
cry_and -22 38
cultur 4 -5 -2 -2
cup -9 -15
cupboard -14 1 -7 -5
cupboard_> 12 -5 -2 -1
cur -4 21
curator -16 -29
current -26 -55 -8 -5
current_> -4 -24
curriculum -19 34
curv -12 -3 -5 19
cushion -34 -44
custom -20 -41
customer -32 -14 -9 -14
customer_> -36 32 -4 -5
cut -20 27 -12 36
cut_> 16 -6 -4 -5
cut_off -29 29 -4 8
cut_out -2 8 1 -2
cut_the -18 5 -2 -5
cv 27 -22 20 -7
cycl -21 -21 -1 36
d 2 -14 2 -5
dad 26 13 -9 -4
dad_> 43 5
dai -14 56 -5 11
dairy 11 -16 -2 -4
dairy_> 7 -23 -2 -3
damag -26 1 -2 -4
danc 16 1 -6 -3
danger -18 24
dangerou -4 -7
dar -1 -13
dario 29 50 -3 -4
dark -18 -4 -9 14
dark_> -20 12 -1 15
dashboard 7 12 -5 -6
dat -36 12 -7 -13
dat_0 -17 -13
dat_> -3 -20 -2 -3
dat_are -6 9
data -14 8 -9 -9
data_> -2 -3 -3 -4
databas -34 23 -2 5
date -11 -50 -9 39
date_> 29 -47 -7 68
date_and 5 -12 -1 -8
date_of -24 -45 12 -7
date_on -8 -19
datum 7 41 -2 -3
daughter 2 12 -12 -13
daughter_> 22 7
daughter_had -5 10
dawn 8 -21
day -9 5 -23 1
day_0 11 13 -4 -6
day_> -13 0 -9 -25
day_? -30 -14
day_a 28 0 7 -6
day_after -29 -17
day_and -27 15 -11 15
day_at -10 20 0 3
day_befor -20 -10
day_by 9 7 -2 9
day_cours -11 -10 -1 -7
day_eight -7 15
day_for -21 -28 -1 12
day_four -3 -29
day_from -5 8 -1 -9
day_have -16 10
day_i -5 26 9 -2
day_in 26 11 -7 -7
day_is -17 28
day_of 27 40 -2 -1
day_on 16 2 -4 15
day_one 3 6 -3 -5
day_or -31 28
day_sinc 23 -45 11 -3
day_they 7 -13 -4 -5
day_to -29 -19 -2 5
day_two -4 -4
day_with 19 15 -5 25
day_workshop -12 28
day_you 11 5
daylight 9 20
dead 17 19 37 35
dead_> 13 -11 61 -5
dead_now 0 11
deadlin -15 1 -5 20
deaf -26 54 -3 -5
deaf_> -9 35
deal 6 4 2 11
deal_of 17 -18 -5 -6
deal_with 3 20
dealer -26 9 -4 26
dealt -25 -18
dealt_with -22 -15
dean 25 -35 -1 2
dear -7 7 -3 17
death -2 20 -2 -4
decad -3 -36 -10 -8
decad_> 7 -36
decad_and -25 29
december 12 -6 -4 51
december_> 3 -14 -1 -10
decent -9 -21 -7 -4
decid 39 -15 15 -13
decid_> 9 -39 20 -6
decid_for 1 -4
decid_if 31 28
decid_on 7 15
decid_that -12 16
decid_the -21 -10
decid_to 23 48
decid_what 11 -3
decid_whether 16 -22
decid_which 11 3
decimal -27 21 30 -4
decision 53 -23 34 4
decision_> 8 -9 -12 -5
decision_and 38 34
deck -3 -5
declar 2 -50 -4 -3
declaration -12 -33
declin 0 -37 -2 -3
declin_to -14 -23
deep -11 12 -2 -2
deeper -9 -7
deeper_than -8 -6
defend 14 -3 13 -6
defend_it -1 12
deferr -8 7 -1 -1
defin 16 33
degr -19 23 -7 -6
degre 14 14 -7 2
degre_in 17 4 -5 10
delay 8 -27 -2 -6
delet 12 -63 -4 -3
delet_it 12 -38
delight -8 -20
delight_> -11 -24
deliver -24 7 -2 -4
delivery -31 -22 -2 -4
demand -10 27 13 -1
demand_> 9 32
demonstrat -3 37
demonstration -24 39
denis -21 -17
dentist 7 12
dentistry -15 14
department 25 -7 19 -8
department_> 10 8 -2 -4
departur 20 -6 9 -4
depend 6 -34 11 -8
depend_on -4 -28 -5 -4
deposit -2 -11 -2 -6
depot -19 8 -1 -4
depreciation 2 32
depth -25 13
deputy 47 -40 -4 -6
describ 6 36 27 -15
describ_> 2 29 -7 -5
describ_a 5 25 -7 -4
describ_as 27 2 -9 -3
describ_the -17 17
description 23 -2 -9 -5
description_and 1 12
deserv 38 -8
design 5 -43 15 11
design_> 23 -28
designer 10 19 -9 39
desk 18 -23 20 7
desk_> 4 5 25 27
desk_and 17 -2 9 -7
detail 44 -36 -5 -2
develop 22 -29
develop_her 32 -23
developer 8 38
development 32 -2 -3 -3
development_> 14 -12
devic -30 16
diagram -8 17 -3 -6
diagram_> -7 12
dialysi -20 -8
diary -7 25 -4 -8
diary_> 15 10 -1 -2
did 3 6 2 13
did_> 7 9 12 55
did_a 0 -15 -10 -11
did_and 4 -25
did_i -3 24 -6 -5
did_in 0 -3 -6 -7
did_it 14 28 26 28
did_not 34 14 48 -21
did_noth 9 -14
did_one 2 -3 -4 -1
did_she -45 22 -3 -2
did_so -16 8
did_that -3 -13 2 -4
did_the -15 18 -11
did_they -23 -19 -6 16
did_thi -4 31
did_two -18 -8
did_what -11 0 -4 -5
did_you 21 -8 -4 -2
didn't 9 15 -26 22
didn't_> -16 8 -7 23
didn't_come 15 -27 -3 -5
didn't_go 11 13
didn't_have -27 19
didn't_know 20 66 -12 67
didn't_say -16 10 -9 -7
didn't_tell 25 -5
didn't_think 10 9
didn't_you 0 3
die -2 26 -5 -3
died -13 -10 -10 -10
died_> 12 9 -5 -4
died_and -4 -14
died_in 11 -13 -3 -1
died_on -28 -6
differ -8 2 3 -6
differenc -5 4 3
differenc_> 0 -19 18 -6
differenc_between -17 3 -3 -6
differenc_in -5 -26 -6 -4
different 18 -6 -8 21
different_> 21 -10 -3 -5
different_and 15 27
different_one 10 -22 9 -5
different_thing 1 16
different_word 6 16
difficult 44 15 15 -6
difficult_conversation 6 -15 21 -6
difficulty 17 13 -1 -3
digger 0 0 -3 -3
dimension -21 36 -2 31
din -18 -24 -4 -6
din_room -4 -24
dinner 37 -37 -12 -12
dinner_> 24 -45 -1 -2
dinner_with 7 13
dip 24 -31 27 -6
diploma 29 -6
direct 3 -31 -3 -4
direction 16 33 -5 1
direction_> 6 -9
director 65 -17 22 -13
director_> 19 -31 -6 -2
director_of 29 -12
disagr 3 25 11 -5
disagr_with 16 29
disappoint 14 0 7 -5
disappoint_> 11 -2 15 -3
disaster 10 -12
disaster_> 23 -13
disciplin 0 -22 -3 -7
disclosur 10 -9 -5 -5
discount -21 7
discover 15 -30 24 7
discover_that 15 -31
discuss 29 -6 14 -8
discuss_it 8 11
discussion 37 -4 -4 -4
discussion_> 40 -11 -1 -2
discussion_of 5 -29
disguis -34 -14
dishonest 28 -12 3 -3
dislik 5 -20 -3 -3
dispatcher 20 -37 19 -2
display -26 15 -3 -1
disput 14 -24 -7 -7
distanc -1 -14 -5 14
distanc_> -7 33
distinction 21 -30 -3 -4
distinction_> 10 -8
distinguish 9 -17
distress -22 18
district 14 4 -5 15
divid -20 10 -1 50
do -2 8 -15 25
do_> 2 17 -16 12
do_? 12 -1 -6 -4
do_a -2 25 -2 -7
do_about 18 1 -6 -7
do_all 8 -21
do_an -17 17
do_and 8 -28 -5 -4
do_anyth -3 -26
do_different -23 -6 -3 -4
do_each -27 30
do_first 10 -7
do_for -5 10 -2 -5
do_i 34 3 -5 -3
do_if -13 -1 -3 -4
do_in 50 16 -5 -6
do_is -6 -1 13 8
do_it -18 66 -21 34
do_not -11 18 -10 14
do_now 9 -13 -3 -3
do_on -16 27
do_one -12 25 31 -7
do_so 6 -21
do_someth -24 19
do_that -33 -2 -2 -2
do_the 8 35 -11 13
do_them -16 46 -4 7
do_they -16 13
do_thi -14 29 -6 20
do_was 33 4
do_we -15 -6
do_what -7 -8 -6 -7
do_when -5 -22
do_with 1 27 2 53
do_you 0 -7 14 -16
doctor 0 -13 -15 -9
doctor_> -35 3 -7 -3
doctoral -24 -11 -3 -4
doctoral_student -25 -5 -3 -4
doctorat 12 4 -7 -4
doctorat_> -4 10
doctorat_in 7 13 -3 -3
document -7 11 -7 -1
doe -13 19 -21 29
doe_> -36 33 -4 -5
doe_a 17 -39 8 -7
doe_and -12 -11 -4 16
doe_any -33 -11
doe_it -24 38 -6 16
doe_not 40 -20 -8 13
doe_one 3 -8 -1 -3
doe_that 22 15 -2 -4
doe_the -55 12 -2 -4
doe_thi -25 48 -5 27
doe_to 17 1
doesn't -14 9 21 -5
doesn't_have -26 18
doesn't_know -13 27 -8 -3
doesn't_mind -11 12
doesn't_say -2 13
dog -28 -9 -8 -8
dog_> -18 3 -5 -5
dog_was -8 10
doing 26 1 -3 19
doing_> -15 37 -5 -7
doing_it 10 21 11 23
doing_the 10 6
doing_thi 16 -10
dollar 4 -33 -2 -3
dolor 0 0 -1 -5
domain -19 50
don't 8 -9 -9 -28
don't_> -10 -8 -11 -7
don't_be -21 -10 -6 -6
don't_believ 37 6 -9 -4
don't_go -14 -27 -6 -4
don't_have 27 -46 7 -13
don't_know 53 16 7 -6
don't_mean 5 -17 -7 -4
don't_mind 4 18 -5 -3
don't_need -13 -50 0 -10
don't_read -31 -14
don't_say -7 -29 55 -5
don't_send -21 -43 -8 -2
don't_take -17 17 -3 -6
don't_tell 21 -31 2 -3
don't_think 8 13 12 -4
don't_want 3 16 -4 41
done 0 -1 -7 18
done_> -8 -4 -7 -10
done_? -6 -7
done_all 10 -6
done_by 4 2 -5 12
done_in 12 33
done_it -24 33 -16 34
done_so -5 -6
done_the 19 -16 30 -8
done_thi -9 -3 -4 -2
done_what 3
done_with -13 6 -2 17
donor -7 25 -2 -5
door 10 -37 -13 -9
door_> 6 1 -10 6
door_and 13 1 -3 -5
door_for -20 12
door_open -15 -31 -2 -4
door_shut 0 -38
dose -40 17
dot -41 -29 -4 -4
dot_> -23 -26
doubl -6 -19 -2 -3
doubl_> -4 7
doubt 32 17 0 -11
doubt_about 5 23
doubt_that 17 17
dough -11 8 -4 7
down -14 20 -25 3
down_> -16 16 -10 -4
down_? -18 17
down_a 2 27 -4 -5
down_again -32 9
down_and -18 -29 18 -7
down_as -5 -12 -3 -4
down_for -12 1 -3 20
down_in -24 -4 -4 -6
down_on 2 39 -7 -11
down_the 9 -3 -5 4
down_to -9 9 -9 3
down_what -3 -32 -4 -7
down_with -8 43 -7 3
download -3 8
downstair -13 -23 -3 -9
dozen -15 42 -6 -6
dozen_of 10 23
dr -7 -33 -5 -6
draft 52 -21 21 -10
draft_> 26 -36 -3 -4
draft_a 24 15
draft_the 29 -5
drag -21 -14
drama 5 -19 -6 -4
draw -23 14 -15 80
draw_> 21 0 -5 23
draw_a -29 27 -6 126
drawer -12 -13 -11 -6
drawer_> -29 16 -7 -5
drawing -17 15 -5 12
drawn 1 -11 -12 4
drawn_the 26 -16
dread -1 14
dreadful -17 3
dream -18 42 -10 -4
dress -27 -29 -2 -3
drew -21 23 -6 9
dri -45 -42 -2 -4
drift 21 -16 6 -4
drill -18 42 -6 -28
drill_> -14 18 -2 -10
drink -16 -17 -5 -7
drink_> 10 -4
driv -13 1 -7 -11
driv_> 3 39 -4 -6
driv_a -12 -4 5 -1
driv_to 14 -9
driven -31 41 -3 9
driver -43 -6 -9 -9
driver_> -31 14 -5 -2
drop -37 1 -5 -1
dropp -2 -15 -5 -5
drov 13 -41 0 -6
drov_a -15 12
drov_home 22 -10
drown 11 13
drug 1 30 -3 2
drunk 20 1
dry -36 -17 -6 -13
dry_> -6 -21 -1 -2
due -30 -6 -5 -5
due_in -34 17
due_on -20 3 -1 19
dull -27 2 -6 124
dummy -24 20 14 22
duplicat 2 -38 -1 -3
dur -27 41 -4 -3
dur_a -15 38
dur_the -21 2
duration -4 15
dust -1 -3 -2 -2
dutch -9 18 -2 -3
duty 13 -31 -5 -5
duty_> 1 -18 -2 -1
e 13 -24 -3 -9
e_mail 10 -9 -6 -5
each -16 28 2 65
each_> -31 18 -2 10
each_and -32 34
each_is -34 35 -3 6
each_month 10 -1 0 -7
each_of -27 29 3 -14
each_one -2 45 -6 45
each_other -10 15 -6 -17
each_participant -24 39
each_person -6 30
each_step 9 36
each_time 28 -35 28 -7
each_week 20 19
each_with -13 28 -5 7
ear -21 -27 -4 -17
ear_> -29 -14 -4 -6
ear_and -27 13
earlier 3 -15 -3 -2
earn 12 19 -5 -8
earth -1 19 -6 -8
ease 38 -22
easier 32 -66 13 -6
east 17 24 -1 -2
easter 18 -7 24 -7
easter_> 13 -8 3 -3
easy 7 17 -4 -4
easy_> 6 -10
eat 3 -11 -9 -9
eat_> 7 -11 -5 -4
eaten -47 -8
eaten_> -25 -5
edg 17 21 -3 -3
edg_> 9 13 -4 -3
edge -4 5 -5 -9
edit 3 -6 -3 9
edition 9 -12 -4 -4
editor 14 45 -4 -3
education 18 -14
eel -47 -14 -2 -5
effect -32 25 -3 10
effort -7 -1
egg -14 -18 -7 -6
egg_> -10 -25 -2 -3
eight -26 9 14 68
eight_> -17 12 -7 -14
eight_and -12 -8 -5 -9
eight_day -21 9
eight_hundr -5 -27
eight_minut -37 33 -2 -6
eight_of -25 38
eight_peopl 10 -19 -1 -10
eight_tim -16 18
eight_week -13 9 -2 -11
eight_with 5 -19
eight_year 38 -11 -10 -14
eighteen 5 3 -7 19
eighteen_month 6 -19 -2 -3
eighteen_year 11 2
eighty -43 -16 -5 -8
either 21 -10 1 2
either_> 9 -10 -13 11
either_of 9 -4
elbow -21 51 -4 19
elder 22 -10
elect 29 -18
electrician -9 -30
electronic 13 12 -3 -2
eleven -7 7 -18 67
eleven_> -36 16 -4 18
eleven_and 45 25 -3 -10
eleven_box 3 8
eleven_day 5 27
eleven_minut -20 5 -2 -4
eleven_month 1 -7
eleven_of 3 -23 -4 20
eleven_peopl 6 5 -4 19
eleven_thing -7 -10
eleven_thousand -4 3
eleven_tim 4 -11 7 -9
eleven_week -28 22 -2 36
eleven_year 8 4 -14 38
eleventh -38 10
else 1 -9 20 -15
else_> -17 -17 -2 3
else_and 16 -11 -5 -5
else_had 6 -13
else_i 19 -1
else_in -14 -32
else_is 7 -33
else_to 13 29
else_was 5 -7
elsewher 19 2 -3 -4
elsewher_> 22 -12
email 5 4 1 -13
email_> -26 -30 -3 -3
email_and 12 7
embarrass 30 -17
emergency -16 1 -4 -6
employ 3 -38 17 -6
employe 28 25
employer 4 1 -2 -7
empty 17 0 0 25
empty_> 16 16 -2 13
empty_the -14 -16 7 38
encourag 21 -3
encouragement 70 -39
end -18 13 -1 24
end_> -22 4 -10 22
end_and 9 -26 -6 -7
end_at -4 26
end_date 8 31
end_each -25 21
end_in -8 -15
end_of -2 6 17 13
end_up -17 13
end_when -13 15
end_with -25 22
end_you -36 30
energy 5 -15 -3 -2
engagement 9 -38
engin 1 -10 -4 -7
engineer 14 -14 -2 -19
engineer_> 3 -2 -2 -3
engineer_and -11 -26
english -6 -17 -3 -2
enjoy -4 -30 -1 20
enjoy_it 9 12
enormou -15 -26
enough -4 15 2 -13
enough_> -9 58 -3 -2
enough_for 7 8
enough_that -25 -6
enough_to 21 -4 18 -5
enter 20 34 -6 10
enter_the 3 -2
entir -38 -23 -5 -6
entitl -23 40
entitl_to -26 42
entry -24 -4 -2 -6
envelop -13 -10 -5 -9
environment 25 16 -2 -2
equal 45 -3 25 -4
equipment -14 -6 -6 -11
equipment_> -1 5
error -14 33 8 -28
error_and -7 14
escap -11 -35
essay -19 26
establish 38 -36 -8 -3
estat -1 -1 -1 -3
estimat -16 -10 -1 -1
estuary -3 -33 -2 -2
ethic -16 19 17 6
euro -44 6 -4 -3
europ 10 -26
evacuation 27 17
evaluation -13 5
even -4 -25 -5 17
even_> 16 -33
even_a -11 -7
even_and 13 2 -5 7
even_class -23 -7 29 -8
even_of 12 7 -5 -4
even_on 17 15
even_the -4 -8
even_to 25 8
evening 37 32 -8 6
evening_> 31 -16 -3 -5
evening_a 6 6
event -3 5 18 -3
eventual 20 2 -3 -2
ever -29 4 18 74
ever_> -26 -20 -6 -6
ever_been -36 17 -8 42
ever_done 8 -15
ever_had 30 6 37 -5
ever_said 2 -14
ever_sat -20 27
ever_shown -6 31
ever_sinc -3 -13 47 -8
ever_taught -10 30
ever_told -36 46 -11 53
every -7 0 44 40
every_day 0 -10 8 7
every_few 24 -14
every_friday -2 -17 -3 -7
every_month 40 7 -7 -4
every_night -31 3
every_one -26 10 5 5
every_other -25 13
every_quarter 2 15
every_so 28 -15
every_sunday 27 -7
every_time 13 -12 -2 29
every_week 9 25 13 -5
everybody -7 -7 21 10
everybody_> -18 -3 -4 -3
everybody_else 19 -6
everybody_has -6 -10 -2 -4
everybody_know -29 16
everybody_was -4 -13
everybody_who 3 -1 40 32
everyon 2 4 16 41
everyon_agre -26 26
everyon_else 13 9
everyon_i 18 14
everyon_in -13 -7 -4 -6
everyon_is 7 11 -2 -4
everyon_look 38 24 -2 -2
everyon_on -38 -7 -2 13
everyon_say 6 -7
everyon_that 11 -10
everyon_who -15 12 23 21
everyth -19 -16 16 10
everyth_> 5 -15 -6 -5
everyth_and -18 0 -4 -6
everyth_else -28 -12 -3 -4
everyth_in 2 9 -5 -2
everyth_is 4 -29
everyth_that 16 6 19 -6
everywher -20 24
eviction 0 0 -6 -1
evidenc -2 -54 0 -8
evident -2 20
ewe -23 9 -5 -3
exact -6 -3 72 -16
exact_> 5 -23
exact_the 3 4 90 -4
exact_what -30 26
exact_wher -7 15
exam -3 52 -6 -14
exam_> 4 -4
exam_and -11 5
examin 13 8 36 -18
examin_a -8 6
examination -10 -35 -5 -23
examination_> -17 -4
examination_in -13 -10
examination_on 5 14
examiner 18 -36 8 -22
exampl 16 15 -6 9
exampl_> -5 11
exampl_and 13 -12
exceed -5 -26 -4 -2
excellent -8 -5 -6 -7
excellent_> 13 4 -2 -2
excellent_and 12 -12
except 7 -12 -6 -5
exception 9 -12
exchang 2 26 -2 -5
executiv 48 -41 5 -7
executiv_> 12 -10 -1 -3
exercis -22 29 -5 -2
exercis_> 7 -5 -2 -6
exercis_and 30 44 -1 -5
exercis_in -29 -2
exhaust -7 8
exist -8 -12 59 -1
exist_> -17 -4 81 -4
exit 1 -29 -4 -5
expect -20 -16 16 -4
expect_and -1 -16
expect_in -14 -36 -3 -2
expect_to -28 -8 -4 10
expens 21 -33 17 -5
experienc 28 8 -7 5
experienc_> 2 5 -6 -2
experienc_and 19 6
experiment -20 -1 -3 -2
experiment_> -10 5
expert -9 37
expertis 10 48
explain -7 9 -16 23
explain_it -4 18 -6 26
explain_the -21 3 -5 23
explain_to 9 -10
explain_why -17 6
explanation 16 23 -2 -3
export -29 -25 -3 6
expression -13 27
extension 2 -36
external -12 1 -1 -3
extinguisher -14 7
extra -8 27
extra_practic -2 22
extrem 23 -33 -4 -2
eye -28 29 3 -16
eye_> -29 37 -2 -5
eye_for 21 25
eye_shut -14 15 -2 -5
f -4 -17 -6 23
fac -29 -43 -3 -3
face 19 15 18 -15
face_> -2 14 -14 -5
face_and 8 2
facilitator -5 -3
facility -9 -10 48 -8
fact -9 28 -8 26
fact_> -1 6 -2 -3
factor 4 -19 -2 -5
factor_of -15 -25
factory 5 -43 -3 -4
faculty 15 -26 -3 -4
fail -2 54 -10 -29
fail_> -24 19 -2 -4
fail_on -5 33 -5 -8
fail_the -21 -6 -1 -7
fail_to -7 -14
failur 27 -24 4 -7
faint -11 -15 -1 -4
fair 34 -34 -4 -9
fair_> 38 -27 2 -4
fall -28 1 -12 -4
fall_> 19 -4 -4 -3
fall_and -13 23
fall_in -19 -28
fallen -5 -37 22 -5
fami 24 -28 18 -9
fami_> 17 -10 -4 -2
familiar -3 14
family 13 -37 -4 -9
famou -25 -26
far -16 -37 8 10
far_> 15 9 -2 -1
far_as -40 -9 -4 7
far_end -12 -28
far_more -5 -31
farm 16 19 47 -3
farm_and -26 11
farmer 0 20
fast -22 12 -7 37
fast_> -27 28 -4 50
faster 26 18
faster_than 3
father 73 -43 30 -14
father_who -7 23
fatigu -6 13
fault -10 26 -14 -31
fault_> -13 -7 -9 -9
favour -5 3 -3 -3
favour_> -4 -9 -1 -1
fear -10 19 5 -7
fear_> -15 4
fear_of -19 10
featur -5 28
february 14 15 -6 -18
february_0 14 -11
february_> 16 10 -3 -11
february_and 14 17 -1
fed 10 6
federation 5 -18 -3 -2
fee -4 -24 27 -8
fee_> -29 -16 -2 -2
feed -20 -25 -1 -5
feedback 4 22 -2 14
feedback_> 28 -5
feedback_on 12 -1
feel 7 10 -10 -7
feel_> -16 9 -3 -2
feel_like 6 -12 -1 -1
feel_that 28 8 1 -7
feeling -22 8
feet -4 11 9 87
fell 15 6 -5 -13
fellow -30 25 -2 8
fellowship 31 -15
felt -8 20 21 -12
felt_like -7
felt_sick 4 -11
felt_that 22 -5 -3 -3
fenc -7 23 -2 -2
ferry 0 -27 -3 -6
festival 4 -45 91 -1
fetch 3 17
fever -16 13
few 20 -24 -7 -13
few_of 14 -8 -4 -4
few_week 25 -20 -3 -3
fewer -2 -6 -4 -10
fewer_than 1 -16 -2 -8
field -10 7 -10 -15
field_> 0 -24 -5 -3
field_and -7
field_who 8 19
fifteen 3 13 -8 21
fifteen_> -1 9
fifteen_minut 9 27 -2 18
fifteen_year 29 -24 -4 -4
fifth -31 -17 -10 29
fifth_of -20 -4 -3 -5
fifty -12 9 7 19
fifty_> 0 20
fifty_and -19 6 5 8
fifty_eight 0 -23 -1 8
fifty_four 25 16
fifty_minut 16 -2 -1 -2
fifty_one 19 -13 -5 24
fifty_thre -10 7 22 -10
fifty_year -34 15
fig 8 -13
fight 7 -27
figur -21 10 18 35
figur_> -1 -28 -6 -9
figur_and -5 -11 -6 34
fil -37 52 -9 2
fil_> -30 3 -2 -3
fil_and -16 39 -1 22
file 3 61 -13 21
file_> 17 -17 -3 -6
file_a -11 16
file_with 6 7
fill 29 -23 24 -21
fill_in 34 -32 2 -14
fill_it -7 -3 24 -7
fill_the 34 -14
film -27 -11 -7 26
film_> -17 1 -3 30
filter -30 10 -4 -3
fin -22 -36
final -34 -2 -9 4
financ 28 18 -8 -6
find 19 -1 17 23
find_> 14 9 -2 -2
find_a 21 1 13 -4
find_it 7 -31 -7 -6
find_out 16 6 10 12
find_that 28 -26 -4 -6
find_the -34 38 1 42
find_you 6 -13
finding 29 5 -1 -4
finding_> 21 -10
fine 23 2 42 29
fine_> 17 6 -12 8
finger -45 27 -4 8
finger_> -23 35 -2 19
finish -7 9 25 -15
finish_> 5 -12
finish_in 14 16 31 -2
finish_it -13 -5 44 -5
finish_on -28 4
finish_the -12 -8
fire -8 -30 -8 -16
fire_extinguisher -13 6
firm 10 -19 18 13
firm_> 13 -22
firm_of 16 -3
firmwar -8 -30
first -1 3 16 -5
first_> -1 -1 -12 -11
first_? -11 15 -3 -3
first_aid 13 2 43 -6
first_and -24 1 -4 17
first_attempt -47 28 -3 17
first_class 6 -19
first_day -15 21 -2 -2
first_fortnight -9 2
first_half -20 -7
first_in 21 -6 -1 -1
first_is 22 39 -5 -4
first_meet -38 3
first_month 42 6 -4 -3
first_name 3 -18 -4 -2
first_of -38 38 -3 2
first_one 15 26 -5 -3
first_or -4 -29
first_quarter 13 36
first_thing 7 -11 2 -7
first_thre 0 -7 21 3
first_time -8 -8 -9 -9
first_try 36 -16 31 -6
first_two -13 27 -4 -4
first_was 23 6 -2 -2
first_week -19 -1 -4 -4
first_winter 12 30 -5 -2
first_woman 3 12
first_year 28 -8 11 4
fish -23 31 -7 9
fish_> 9 14
fit 5 -14 -7 17
fit_> 16 -27
fit_on -17 -10
fitness -3 -25
fitt 17 -8 -3 -7
fitt_to 42 -16
five -13 13 -5 77
five_> -29 7 -8 -13
five_and -16 37 -2 5
five_day 0 11 -3 8
five_in -6 23 -2 -7
five_minut -19 21 -5 9
five_of -27 10 -4 -17
five_on -24 29
five_peopl 5 3 -2 10
five_thing -18 17
five_tim 3 20
five_week 8 -5 -3 4
five_were 9 29
five_with -10 10
five_year 23 -31 3 -16
fix 11 -35 -9 4
fix_> 22 -65 -2 -3
fix_it 30 5
fix_the -3 -11 -2 -1
flag -30 -2
flask -11 -25
flask_> -8 -17
flat -35 -30 -7 -15
flat_> -16 -35 -2 -2
flat_with -20 -23
flatmat -6 28 -1 -4
flatter -25 16
flew 25 33 -3 -4
flight -3 24 -3 -7
float -25 1 -2 -6
flood -3 33 -4 -5
flood_> 5 27 -1 -1
floor -21 -10 -9 -15
floor_> -17 -42 -5 -8
floor_and -30 -8 -2 -3
floor_at 7 5
floor_of -21 11 -3 -5
floor_with 11 15
flour 10 -8
flow 7 32 -3 2
flowchart 0 0 -3 -2
flower -49 7 -3 -2
flower_> -45 3 -3 -2
fluid 29 13 -2 -8
fly 0 -9 -2 -5
foam -29 -12 -2 30
focu -22 46
focu_is -24 27
fold -28 15 -3 -5
folder -11 -16 -5 20
folder_> 5 -24
folk -15 47 -5 -4
follow -9 -5 -17 -6
follow_> 6 -15 -2 -3
follow_a -23 35
follow_and 21 -16
follow_him 5 14
follow_it 14 14 -6 -4
follow_the 1 -32 -1 -5
follow_up -43 -30 -4 -2
fond -5 -3
fond_of -18 11
font 1 16
font_> 1 14
food -16 15 -3 -6
food_> -14 40
fool -23 7
foot -26 -24 -7 22
foot_of -18 15
football -26 -11 -2 -8
football_> -19 -8
footnot -39 -45 -4 -6
for 0 0 0 9
for_0 -16 -2 -6 19
for_> 9 -1 14 -1
for_? 30 -22 7 -2
for_a 0 -3 -23 17
for_about -8 -26 -3 -8
for_all -7 -9 16 -3
for_an -10 -11 39 -14
for_and -5 -38 27 -7
for_another 16 11
for_any 22 -26
for_anyon -36 -21 -4 -3
for_anyth -7 10 -6 27
for_as 0 -26 34 7
for_being 18 -4
for_by -8 -28
for_discussion 29 -18
for_each -51 47 -10 38
for_eight 26 6 -3 21
for_eighteen 4 -6
for_eleven -15 -6 -7 34
for_every 3 -17
for_everyth 8 -36
for_fifteen 5 19
for_fifty 16 13 -3 30
for_first 8 -15
for_five 5 31 -10 -16
for_forty -11 -22 -4 -3
for_four -1 20 -11 -11
for_fourteen 2 14 -6 9
for_good 13 12 -4 -4
for_half -10
for_her 21 -36 2 18
for_him 43 -12 9 -7
for_his -16 -10
for_how 34 36
for_it 20 18 54 21
for_its -6
for_last -9 -10
for_long 23 -13
for_longer 5 -42 21 -3
for_me -44 11 -14 -10
for_money -22 22
for_more 20 10 -9 -4
for_most -19 22 -5 35
for_my 25 -14 8 -5
for_near 0 -10
for_new -9 -31 -1 -8
for_next -30 -39 -2 -3
for_nine 23 -15 -9 -1
for_nineteen 19 -6 -9 -4
for_now -2 -27
for_one 17 23 3 -9
for_other -3 -1
for_our 6 4 -2 -3
for_over -2 -5
for_peopl -5 20 -3 9
for_reason 9 -16
for_school -18 10
for_seven -2 1 -7 -8
for_seventeen 3 19 -9 -1
for_seventy -17 -16
for_six -3 24 -8 -18
for_sixty -22 -15
for_some 10 -1 1 -3
for_somebody 21 -2 0 -5
for_someon 21 7 28 18
for_someth -15 -47 -2 -3
for_student 22 -40
for_teach 20 18
for_ten -33 15 4 32
for_that 13 0 -8 -6
for_the 1 -3 11 14
for_their 3 -6 -2 -2
for_them -14 -4 -5 -5
for_thi 1 -5 10 -9
for_thing -3 -11 -2 -2
for_thirty 21 8 -4 9
for_thos -30 -9 -3 -4
for_thre -17 19 -10 -12
for_twelv -6 8 -3 -4
for_twenty 2 -13 -9 2
for_two 5 7 -15 -10
for_us 27 26 0 -1
for_week -12 8
for_what -7 23 -4 37
for_which -25 -48 -3 -6
for_whom -9 -23
for_work -12 -1
for_year 10 39 -11 7
for_you 26 -10 10 -9
for_your -11 -21 -6 -7
forc -9 7 -1 16
forecast 10 7 -4 -2
foreman -25 23 -2 40
forget -33 -22
forgiv -28 26
forgotten 4 -8
fork 23 -13 -3 -3
form -9 -23 4 31
form_> 1 -17 0 48
form_and -17 3 26 25
form_for 30 -13 -4 -2
form_has 8 1 -1 -2
form_in -9 7
form_of 4 -7
form_on 6 -9 -4 42
form_open -26 13
form_that -36 5
formal 52 -29 -1 -5
formality 13 -9 81 -2
formality_> 18 -5
format -25 23 -5 -2
former 26 23 -4 8
formula 0 24 -7 7
fortnight -14 38 23 2
fortnight_> -10 18 -6 -9
forty -11 8 -14 62
forty_> 20 -3 -1 5
forty_eight -24 33 -2 12
forty_five 1 -33
forty_four 5 0 -3 11
forty_minut -29 2 -4 26
forty_nine 25 -27
forty_of -31 13
forty_one -24 -22 -6 -14
forty_pag -21 -11
forty_second 9 9
forty_seven -4 -9
forty_six -2 -11 -5 -11
forty_tim 8 -20 12 -13
forty_word -8 33
forty_year 12 5
forum -33 35
forward -28 -35 -4 -3
found -9 7 -10 -9
found_0 -28 13 -3 -8
found_> -1 1 -2 -3
found_a 13 -6 -5 -10
found_in -6 -35 -2 -3
found_it -13 0 -3 -2
found_no -5 -9
found_out 4 36 3 -7
found_that -2 11 -5 16
found_the -7 -15 -3 18
foundation 23 3
founder 37 -61 -7 -12
founder_who 23 -24
four -8 9 -8 45
four_> -7 20 -8 -12
four_and 9 6 -7 -8
four_day 12 12 -1 -9
four_hour -26 46 -4 -8
four_hundr -8 33 -4 32
four_in 11 0 -4 -6
four_metr -17 4
four_minut -28 22 -7 -10
four_more -5 -31
four_of -23 8 -9 -21
four_other -13 15 0 -2
four_pag -11 11
four_peopl -15 8 19 43
four_per -2 -9
four_point 7 -1 -1 5
four_second 6 -9
four_session 2 20
four_star -8 -13 -1 -3
four_thing -14 44 -4 19
four_thousand -18 12
four_tim 13 -7 3 16
four_week 6 -3
four_with 12 20
four_year 14 -15 15 -11
fourteen -17 37 -13 34
fourteen_minut -28 23 -1 -8
fourteen_month 29 17 -6 6
fourteen_year 19 22 -6 14
fourteenth -29 -7
fourth -28 5 16 3
fram -4 -17 -10 20
fram_> -16 -19 -2 -3
framework -19 -26 -1 -2
fraud -31 27 -10 -4
free -44 -38 -10 -4
free_> -27 -38 -2 -3
free_and -29 -39 -3 -3
free_of -18 -26
free_text -12 18 -2 -5
freez -43 31 -4 26
freezer 12 -33 -5 15
freezer_> 12 -13 -3 23
french -23 25
frequent 2 -17 -2 -2
fresh -24 -5
fri 4 28 -1 -1
fri_> 12 35 -1 -1
friday -37 -2 -2 11
friday_> -38 -13 -4 14
friday_and 11 -15 -4 -6
friday_by -3 14
friday_even -23 8
friday_i 17 13
friday_in -35 11
friday_with 10 -10
fridg 8 21 -1 15
friend 11 0 -13 4
friend_> 39 10 -4 -7
friend_and -4 5
friend_in 19 6
friend_of -2 -33
friend_way -3 18
friend_who 6 -14
friend_with 5 -11
friendship 18 7
frighten 15 -11 21 -9
frighten_> -6 8
frighten_me 17 -28 28 -2
frighten_of 8 -14 11 -5
from -2 2 -7 25
from_0 -28 11 -8 5
from_> 0 -11
from_a -13 37 -16 38
from_across -11 10 -2 -2
from_all -11 -20 -1 -7
from_an -36 24 -6 -1
from_another -12 9 -3 13
from_behind -8 12
from_her 35 -16 37 -4
from_here -8 -39 -9 -6
from_insid 9 -23
from_it 14 36
from_january 0 29 -5 22
from_me -1 4 -7 -3
from_my 16 -23 -4 -5
from_nine -19 -12 -2 -4
from_one -23 11 -4 -8
from_other -3 28
from_outsid 2 17
from_september -3 -4
from_somebody 35 -27
from_someon 13 29 -1 -3
from_ten -21 -15 -4 10
from_that 3 -5
from_the -11 12 -9 10
from_their 12 -27
from_ther -32 18 -5 -9
from_thi 14 -13 -5 -3
from_thos 26 -17 9 -10
from_thre -7 12
from_two -33 -2 -1 -3
from_what -18 23 -4 34
from_which -6 -24
from_your 16 22 -1 21
front -9 28 17 32
front_of 13 12 25 12
frozen -30 22
fuel 2 -17 -3 -5
full -12 -29 13 -12
full_> -22 -25 -2 -1
full_mark 21 -28
full_of -1 8
fume -19 33
fun 3 -44 -2 -4
function -21 34 -3 1
fund -7 -11 -6 27
fund_> -23 -28 -1 -1
funder -10 31 -2 -3
funder_> -20 3
funeral -4 -42 -6 -6
funeral_> 5 -35
fungu 0 0 -4 -2
funny 33 -1 -9 -4
funny_> 26 6 -1 -2
furiou -15 -6
further 23 -24 24 10
further_along 47 8
futur 16 -29 37 -7
g 10 -40 5 -7
gain -10 23 -2 53
gain_> 10 2
game 24 8 -8 -5
gap -5 -13 25 -19
gap_> -1 1 24 -8
gap_and -17 18
gap_between -3 -2
garag -20 33 -4 -4
garden 22 -41 -4 -6
garden_> 12 -10
garnish 16 25
gas -16 11 -3 59
gate 22 -39 4 -8
gate_> 2 -9 7 -5
gather 14 -18 -2 -4
gave 9 11 -6 24
gave_a 2 6 -2 -6
gave_her 22 44 -3 -10
gave_it 10 22 23 12
gave_me -16 26 -7 43
gave_the -14 -12 -8 18
gave_up 6 18
gave_you 4 -10
gear -14 -23
gees 0 0 -2 -2
general 2 17 31 -6
general_information -30 -22
generation 21 -47
generou 11 -11 -4 -2
gent -28 8 -7 -5
gent_that -1 -10
gentl -43 41 -3 -3
gentleman -26 -8 -2 40
geology -1 8
german -11 33
get -15 17 20 22
get_a 0 -3 -7 -9
get_from 3 30
get_it 5 44 -8 26
get_on -15 -16 -4 -2
get_one -3 -1 4 -8
get_out -14 -10 -6 -7
get_past -7 -10
get_the -1 -11 3 -9
get_through -11 14
get_to 1 18 -7 -7
gett -1 -43 -3 -20
gett_a 27 -18
gett_it 7 -40
gett_marri -3 -12
ghent 37 36 -6 -6
ghost 6 19
gift -9 23 2 -7
gift_> -8 16
girl 10 33 -10 -8
girl_> 15 10 -4 -4
girl_call 10 9
giv -21 24 -8 -9
giv_is 4 5
giv_it -16 -12
giv_you 13 38
give 28 -9 40 16
give_a 28 0 7 -6
give_it 15 0 58 -3
give_me 20 39 -4 -5
give_the -12 13 -5 14
give_up 23 -29 38 -4
given 0 -12 0 6
given_> 16 -13
given_a -13 -14 -6 -3
given_for -10 -31
given_it 19 17
given_me 12 17 -4 -3
given_the -1 -8 -6 -8
given_to -16 -17
given_up 25 34 -2 -1
glacier 0 0 -3 -2
glad 7 6 2 -3
glad_to -5 -5 -4 -1
glanc 18 14 -6 -6
glass 6 14 29 -9
glass_> 20 34 48 -5
glov -23 -17 -4 -8
glov_> -3 -4
glov_and -21
glov_on -5 -14
go 6 -14 33 -11
go_> 17 -13 3 -7
go_along 17 19
go_and 14 -16 19 10
go_back 24 -33 15 -5
go_by -14 -22
go_down 11 17
go_for 18 30 -9 -9
go_home -16 15 -9 17
go_in -43 30 -12 20
go_into 23 -30
go_on 41 -11 26 -12
go_out -18 -35
go_the -2 -12
go_through 20 9
go_to 3 -46 -7 -7
go_up 9 -23 -5 -4
go_with 13 -40 19 -3
go_wrong -31 30 -3 -5
goal 13 39
goal_has -20 50
goal_of 5 6
goat -27 -54 -3 -6
goat_> -17 -13 -2 -4
god -39 9 16 -4
god_> -24 3
goe -9 1 17 -12
goe_> -20 3 -3 -2
goe_back -9 7
goe_in -26 -3 -2 -5
goe_into -13 -34
goe_on 18 -56 19 -5
goe_out 12 -6 -7 8
goe_to -3 24 -5 -4
goe_up -19 -35
goe_wrong -9 27
going 15 10 33 1
going_> -12 14 -3 -5
going_back 13 -38
going_by -19 -22
going_for 14 36
going_in 4 -12
going_on -18 21 8 -7
going_to 12 -4 16 -3
going_up 7 11
going_well 14 11
gone 2 5 4 15
gone_> -31 -7 -6 7
gone_and -17 9
gone_from 9 -26
gone_into 13 30
gone_on 20 13 13 -4
gone_over 12 -13
gone_round 20 5
gone_the 8 -13
gone_through -9 30
gone_to -3 6 4 -3
gone_up 11 -41
good 14 -11 -3 -5
good_> 22 -10 -4 8
good_and 19 -27 16 -9
good_at 41 -16 7 -13
good_deal 3 11 11 -6
good_enough 2 -5
good_for -8 -13
good_it -9 -11
good_of -21 -26
good_one 14 -8 -2 -12
good_she 9 13
good_with -31 1 -5 -4
goodwill -31 16
gordon 0 0 -7 -3
got 10 5 32 -7
got_0 19 11 13 -5
got_> -9 16 -6 23
got_a 5 -7 -12 -8
got_better 24 -35
got_in 11 39
got_it -36 25 -10 42
got_my 33 36 27 -4
got_one 2 -8
got_the -4 -1 26 -5
got_through 8 -13 -8 -5
got_to 1 23 22 -8
got_two -24 -21
got_wrong -8 1 -10 -12
gown -30 -25
graciou -13 7 -2 -1
graciou_> -7 1
grad 39 12 -2 5
grad_> 6 13
graduat 16 14 3 -15
graduat_school 27 -14
graduat_student -5
gram -23 2
grammar -25 48
grammar_and -18 23
grand -4 -33
grand_> -3 -29
granddaughter -15 15 -4 -1
granddaughter_who -7 7
grandfather -11 38 -4 -6
grandmother -25 -13 -4 -3
grandson -33 -18 -4 -3
grant 14 0 24 -7
grant_> 24 -21
graph 5 -11 -4 -9
graph_> 1 -2
grass -24 -2 -2 -5
grateful 12 11 -2 -7
great 3 -33 16 -1
great_> 12 -2 -4 -2
great_deal 8 -18 -6 15
great_many -15 -22
green -46 -17 -7 -5
grew 29 -2 13 -6
grew_up 21 2 15 -6
grey -33 4 -6 -8
grey_> -10 11
grid 2 -15 -2 -6
grip -28 -24 -4 -5
ground 4 -59 -4 -8
group 12 33 30 18
group_> 6 7 42 72
group_and 14 2 -4 -6
group_for 3 7
group_in 11 28 -3 -2
group_leader 0 0 -2 -1
group_meet 37 3 -3 -1
group_of -19 24
group_or 9 45
group_that 22 -23
grow 78 6
grow_in 21 1
grown 3 -41 -3 -2
grown_up 4 -15
growth 35 -32
guard -7 9 -2 -6
guess -29 31 -13 33
guess_> -9 29 -2 11
guest -13 42 -5 -6
guid 2 -21 -6 -11
guid_> 0 -10
guid_and 21 8
guid_to -4 11
guidanc 51 -19
guild 32 38
gull -4 -38 2 -4
guy 54 -6 -5 -7
gym -30 -49
h 11 -2 57 12
habit 12 16 -5 35
habit_> 12 5
had -2 2 14 31
had_0 0 5
had_> 11 15 -6 -8
had_a -36 28 2 -21
had_all 11 18 4 -7
had_also 11 20
had_alway 17 15
had_an -7 -8 -5 -4
had_ask 24 -23 1 -4
had_at -18 36 -3 62
had_been -11 7 10 23
had_begun -14 -9 -3 28
had_chang 11 -14 -3 -3
had_come -15 0 1 32
had_died 5 20
had_done -2 -9 2 -11
had_eight 2 0 -3 -4
had_eleven -10 14 -1 92
had_ever -31 43 -15 82
had_fail -10 4
had_found -5 -14
had_four -21 20
had_given 12 -10
had_gone 11 -18 -8 -8
had_got 9 -39 30 -8
had_happen -26 33
had_heard -16 2
had_her 1 8 -3 -3
had_him -33 -25
had_his 22 -5
had_i -35 27
had_it -10 61 -12 -4
had_known 33 -5 -6 -2
had_left 12 -13 -2 -3
had_look 1 -11 -2 -11
had_lost -22 15
had_made 3 -22 5 -4
had_me 5 35
had_never -8 23 -17 8
had_nine -11 11 -5 30
had_no 24 -11 -15 -13
had_nobody 5 -14
had_not 29 6 0 4
had_noth 25 4
had_one 18 1 20 -11
had_only -6 14
had_opinion 14 -17 -1 -6
had_pass 21 -20
had_plann -10 -26
had_put 31 1 35 -5
had_read -33 -4 -5 -6
had_run -1 1 10 -2
had_said 7 2 -6 5
had_sat -8 2 -2 -10
had_seen 3 9 17 -6
had_she 11 -12
had_shown 28 39
had_sign 24 -4
had_six -13 35
had_somebody -14 17 -6 -3
had_stopp -8 -8
had_such 5 -6
had_taken 10 19 -7 -9
had_that -12 10
had_the -19 -7 12 64
had_their -19 10
had_them 7 8 -5 -7
had_thi 23 -12
had_thought 25 2 42 -6
had_thre 10 11 -1 -5
had_to -14 3 1 22
had_told 34 5 50 -5
had_two 3 -12 6 -7
had_used -8 34 -2 -3
had_work -10 18 14 5
had_written -22 7 -4 10
hadn't 25 -34 -5 -21
hadn't_and 7 -7
hadn't_been 4 1 -10 -5
hadn't_known -20 -33 -3 -3
hair -6 -50 -3 -11
half -29 16 -7 40
half_> -26 29 -7 -7
half_a -29 13 -5 10
half_an -24 12 -3 15
half_day 16 -35
half_hour -19 -12
half_of -30 16 3 -19
half_past -8 -41 -1 24
half_term 3 2
half_the -15 6 -4 20
half_you -9 24
halfway 10 -4
hall -18 0 -8 -1
hall_> -12 -35 -1 -2
hall_and -23 16
hall_with 4 -10 -1 -2
halv 9 -4 -6 -1
halv_> 2 -10
hand -28 18 -5 41
hand_> 1 18 -6 -1
hand_a -18 2 -2 32
hand_and -39 33 -8 25
hand_at -4 -12
hand_back 26 -9
hand_for -12 -4
hand_in -9 18 7 32
hand_know 13 35
hand_me 9 -12
hand_of -13 -4
hand_on 1 27 -3 -13
hand_out -1 -10 8 12
hand_over 10 -16 -2 -7
hand_the -28 -14
hand_them 0 -14 -4 -6
hand_was -12
hand_you -8 16
handbook 4 1 -3 -5
handful -7 2
handful_of -2 18
handl 2 5 -8 -11
handl_and 17 -9
handler 0 0 -3 -3
handout -5 8 -5 -5
handover 41 -9 -2 -6
handsom 0 -10
hang -15 -6 47 -7
happen 14 -2 10 -4
happen_> 1 -4 -7 -4
happen_and 9 2
happen_at -9 19 -2 -3
happen_in 24 -36
happen_next -18 17
happen_to 27 6 -14 16
happier -18
happy 3 -24 -8 36
happy_> 23 -30
harbour 17 5 -1 -1
hard 10 -26 4 -14
hard_> 7 5
hard_part 22 19
hard_to -17 -18 -4 -4
harder 9 28
hardest -5 -9 -5 -4
hardest_thing -7 -12
harm 4 8
hart 0 0 -1 -4
harvest 18 2
has 0 -1 13 -1
has_0 21 -12 -3 -2
has_> 13 -9
has_a 14 2 -15 -7
has_already -17 -12
has_an 15 11 15 -11
has_ask 9 -28 -10 36
has_becom -13 -24
has_been -9 -40 -22 -8
has_begun 12 -22
has_chang -23 -15 -3 -2
has_come 9 -10
has_died 0 -6 -3 -4
has_done -8 13 -8 -10
has_drawn -5 -26
has_ever -24 9 19 39
has_found -6 -19 -2 -3
has_given 10 35 -4 -3
has_gone -23 33 -4 12
has_had -8 -18 -7 -5
has_happen 5 -13
has_it 8 22 -6 -3
has_led 26 9
has_look -10 -26
has_made 39 1
has_met -6 23
has_mov -2 -5
has_never 2 -3 -7 -5
has_nine -18 10
has_no 20 -26 14 -6
has_not 25 23 15 -5
has_noth -5 -2
has_notic 23 1
has_now 14 27
has_one 4 -3 -2 -4
has_put -15 24 -2 -4
has_said 37 -4 -6 -5
has_sat 27 29
has_seen 5 13
has_sent -1 35
has_sinc -2 -21 -2 -4
has_six -9 25
has_sold -6 7
has_start 14 -48 1 -3
has_stopp -3 -3 -3 -3
has_succeed 5 15
has_taken -34 -13
has_taught 8 3
has_the 2 25 3 1
has_thre -22 9 -1 19
has_to -19 53 -12 16
has_told 7 -31 5 12
has_work -5 8 -4 -3
has_written 12 -22 47 -2
hasn't 8 31 20 3
hat -24 10 23 -12
hat_> -5 3 -3 -6
hatch -10 -33
hav -3 -28 8 -11
hav_been 2 -41 24 -6
hav_had 19 11
hav_it -19 -37
hav_the 10 -4 -4 -4
have 1 -1 28 17
have_0 -26 36 0 -6
have_> 0 2 -8 -8
have_a -4 -16 42 -16
have_about -5 16
have_all -33 18
have_already 14 -23
have_also 20 11
have_alway 4 2 -5 -6
have_an 22 -2 11 -5
have_and 28 16
have_ask 1 -7 10 -8
have_at 2 -16
have_becom 28 -21
have_been -12 -15 13 5
have_begun 28 17 -5 -5
have_bought -37 20
have_chang 9 31
have_come -10 9 11 32
have_decid -12 18
have_done -2 1 -11 11
have_draft 37 19
have_ever 9 -28 -3 -7
have_given -1 17 17 -2
have_gone 25 5 12 -4
have_got 1 35 -11 -6
have_had 1 30 -12 -15
have_heard 12
have_i 14 7
have_it -14 8 2 13
have_just -2 16 -6 -8
have_known 15 -11 -6 -3
have_learn 4 16
have_left -22 -16 9 44
have_let -5 -9
have_lik 47 -18 22 -5
have_look 9 15
have_lunch 23 -11
have_made 11 10 -3 -1
have_me 20 0 0 17
have_met 5 -20
have_mov 14 -50 -8 -4
have_my 2 20
have_need 5 43
have_never -31 58 -11 81
have_no 7 -16 0 -6
have_not 41 -21 31 19
have_notic 16 -4
have_now 17 -4 2 49
have_offer -4 -17
have_one 12 21 -11 10
have_pass -1 -13
have_put -2 21 -7 43
have_reach -8 22
have_read 5 0 6 -8
have_said 26 20 19 3
have_seen -6 -22 -4 -6
have_sign -6 7
have_sinc -3 -13 -2 -4
have_some -7 -7
have_spent -9 -13
have_stay 7 12
have_stopp 11 1 -5 -6
have_the -18 -10 -5 13
have_them 0 33 -8 15
have_thirty -24 4
have_thought 37 -40 -1 -3
have_to 9 -16 -10 -33
have_told 24 -19 24 -11
have_tri -9 21
have_two -3 -1
have_until 23
have_walk 22 -21
have_watch 20 1
have_work 15 -23 4 -4
have_written -15 -2 -9 14
have_you 20 -7 -8 -2
have_your -31 3 -4 12
haven't -2 20 -15 3
haven't_been 15 24 -11 -10
haven't_got 18 13 -6 -9
hay -38 7 -4 -7
hazard 12 29 -3 -4
he 21 -7 17 -12
he' 33 24 7 -5
he'_a 22 17
he'_been 21 -5
he'_fine 15 29
he'_got -15 42 -4 -3
he'_not 26 38
he'_retir -22 -43
he'_thirty 4 -17
he'd 22 -36 12 -22
he'd_been -9 24 -4 -3
he'd_done -24 36
he'd_gone -27 9
he'd_had -17 -8
he'd_have 15 0 5 -1
he'd_like 30 -18 -8 -3
he'd_never 17 -21
he'll 39 -17 0 -5
he'll_do 19 -2
he_ask 13 -4 -14 -6
he_came 10 13 -2 -2
he_can -3 -38 28 -7
he_can't -5 17
he_could 5 26 1 -7
he_couldn't 31 8 6 -5
he_did 19 -4 -9 -7
he_didn't 9 -10 -7 -10
he_died -10 -22 1 -4
he_doe 21 2
he_doesn't 4 -36 22 -5
he_drov 14 -13 -2 -2
he_gave -9 27 16 67
he_goe 32 17 -4 -1
he_got 20 -14
he_had 21 -38 -18 -16
he_has 15 -26 12 -9
he_hasn't 43 47 -8 -3
he_hold 22 -11
he_is 18 -12 15 -7
he_isn't 23 -10 36 -3
he_knew 22 -9 -8 -5
he_learn 5 20
he_left 7 -2
he_lik -9 -15
he_look -8 39 -6 -2
he_mean 16 -4
he_might 16 -14 -3 -3
he_never 2 -8 -4 -8
he_put 8 -12 -4 -6
he_rang 15 12 -3 -3
he_read -13 -2 -5 -4
he_retir 23 -9
he_said 6 -4 -9 -13
he_say 25 49 -1 -3
he_show 10 -16
he_stood -6 18 -2 81
he_told 9 -36 22 -8
he_took 1 -5
he_turn 40 -16 24 -3
he_used 23 -28 -7 -5
he_want 20 -11 15 -4
he_was 11 -7 1
he_weigh -2 11
he_went 15 -4 16 -7
he_would 13 5 2 -4
head 25 14 -11 17
head_> 7 18 -3 -10
head_and -16 2 -3 12
head_back -22 32 -2 16
head_of 51 0 -7 -10
head_teacher -3 15
heading -33 38
headlin -5 -26
health 11 -27 -8 -7
health_> 19 -17
hear 15 -4 24 -15
hear_> 19 11
hear_about 19 -22
hear_it -16 -26
hear_that -5 -22 -3 16
hear_the -39 37 -10 -10
hear_them -14 -21
heard -6 28 -19 41
heard_> 13 13
heard_it 28 8 -4 -4
heard_myself -2 8 -7 30
heard_of -5 8 -4 -9
heard_that -9 -24 -2 -5
heard_the -15 13
heart -22 10 19 25
heart_> -32 23
heart_and 3 2
heat 10 32 -4 40
heat_> 26 10
heater 0 27
heavy 23 -5
hedg -3 33
heel -14 -29
height -12 -20 -3 -4
held -26 14 -8 45
held_on -24 -12 -1 -5
held_the 11 13
help 8 0 -6 -1
help_> -10 -14 -10 -1
help_? 11 24
help_and 8 10
help_her 7 -3
help_peopl -6 14
help_the 24 -5
help_to -21 4
help_with 26 1
help_you 25 -11
helper 5 8
helpful -9 -7
hen -8 -3 -5 -3
hen_> 1 -9
her 16 8 -9 35
her_> 40 13 -14 -23
her_? 2 -30
her_a 16 25 -3 -12
her_about 25 7
her_again 7 14
her_and 12 -9 -1 9
her_as 15 -50
her_at -5 14 -2 20
her_best 17 -19
her_day -34 36
her_do 17 1 8 -7
her_eye -23 31
her_father 39 -19 -2 -4
her_first 13 -18 -5 -1
her_flat -18 -2 -3 -7
her_for -14 -9 32 15
her_had 11 34
her_hand -11 56 -3 5
her_head 15 1 -6 -7
her_how 23 -16
her_husband 21 10 -3 -4
her_in -5 -9 -2 28
her_kitchen 12 -14
her_mente 27 -12
her_name -25 18 -7 27
her_number 38 6 -4 -3
her_on 3 13 1 -6
her_own 42 9 -10 -9
her_phon 24 -19 -2 -2
her_second 3 13
her_sister -25 17 -2 -4
her_so -6 -8
her_stag 25 -16
her_that 11 8 19 36
her_the 28 34 -3 21
her_to -3 25 -10 3
her_way 5 -13
her_what 24 -5 -6 -2
her_whether 10 -22 18 -5
here 33 11 -25 -13
here_> 1 6 -7
here_a 13 46
here_and -2 23 -10 28
here_are -1 -19
here_befor 28 23
here_by 25 -4
here_for 32 22 -1 -7
here_how 3 5 -3 -4
here_i 25 11 18 -3
here_i've 23 7
here_in 26 4 -3 -4
here_is 16 7 -10
here_the 25 -10 -1 -3
here_what 23 23
heron -8 -37
herself 17 10 4 -14
herself_> 16 44 -5 -1
herself_as -10 36
herself_with -1 -19
hid 18 23 -7 -5
hidden -22 31 -6 -3
hierarchy 22 -8
high 6 -28 -2 -4
high_> 6 10
higher 14 -17 -1 -8
highest -4 -21 22 -7
hill -3 9 -4 3
hill_> 21 -14
him 34 -2 -14 -15
him_> 20 -17 3 -9
him_? 35 17 -5 -1
him_a 20 7 -11 -2
him_and 37 0 -9 -12
him_at 10 -24
him_for 22 -3 -6 -4
him_he -5 8 -6 -4
him_how 19 29
him_in 6 -22 -3 -3
him_on 6 28
him_that 27 -10 31 -5
him_the -23 -51
him_to 18 -24 5 -8
him_what 18 -16 -4 -3
him_with 0 21 -2 -5
himself 7 6 -9 -7
hing 25 -29 -2 -3
hing_> 20 -9
hint -3 24
hint_on -3 21
hip -4 38 -3 -2
hir 23 31 -8 -7
hire 18 -9 -4 -8
his 17 -7 8 -3
his_> 6 -12
his_arm -4 -1
his_chair 40 9
his_daughter 14 -18 -3 -2
his_eye -6 10
his_face 1 -19 17 -3
his_father 28 -19 40 -4
his_first -23 6 -7 -8
his_hand 8 37 -2 21
his_life 29 -33
his_mother 15 -2 -4 -2
his_name 15 -15 -3 -4
his_own 17 -20 -9 -5
his_predecessor 19 3
his_son 31 9 -4 -1
his_uncl 12 38 -2 -3
his_wife 1 -5 -7 -3
history -5 -45 -2 3
history_> 13 -18
history_of -25 -34 -1 -4
hit 2 -19 18 -12
hol -3 10
hold 3 -5 -6 8
hold_a 5 3 -6 4
hold_it -3 17
hold_of 25 25
hold_on -17 5
hold_the 23 -5 -6 26
holder 26 -14 -2 -2
hole -5 27 -3 -4
hole_> -6 8
holiday 21 -45 24 -4
holiday_> 36 -32 -5 -2
hom 0 0 -5 -9
home 4 -16 -11 -14
home_> -31 -46 -6 -5
home_and 42 -2 -9 -9
home_at 19
home_by -12 -18 -2 -5
home_i 25 9
home_on -32 -13
home_the 8 -3
home_to 8 15
home_with -6 12 -1 -4
homework -13 61 -3 -6
homework_> -10 39
honest 9 18 -3 10
honest_> -2 25 -5 -1
honesty 4 -8
honour 19 -37 -5 -3
hook -32 8 -2 -2
hook_> -18 -9
hop 1 -40 -14 -4
hop_for 6 -41 -7 -2
hope 10 -40 -6 34
hope_that 14 -37
hope_to 4 -10
horn -36 -9 -3 -5
hors -52 -46 -4 8
hospic -2 -4 0 -3
hospital -8 25 -14 -1
hospital_> -32 13 -3 11
hostel -11 14 -5 -3
hot -25 -28 -4 44
hot_and -19 27
hotel 23 -34 -6 -10
hour -11 0 6 -22
hour_> -13 15 -8 -15
hour_a 1 -37 40 -6
hour_and -18 4 -6 -2
hour_are 6 -9 -4 -1
hour_at 1 -17
hour_for 10 -4
hour_i 2 11
hour_in 6 29
hour_of -7 3
hour_to -13 6 -1 -4
hour_with -19 7 -5 17
hous 4 -15 11 -11
hous_> 31 -34 -5 -5
hous_and 14 -4 -6 -2
hous_in -30 -20
hous_is 10 14
household -10 8
how 4 10 -6 29
how_> 12 26 -3 44
how_a -27 4 15 29
how_did -15 -3 -2 -2
how_do -17 -11 -4 -4
how_doe 6 -35 11 -5
how_far -2 7 -2 21
how_he 22 19
how_i 27 8 -7 -6
how_it 16 -35 -6 -3
how_it' 8 16
how_long -5 12 20
how_many -16 4 -5 25
how_much 6 -32 0 -8
how_often -3 -2 -5 -8
how_one -2 14 8 8
how_peopl 8 8
how_she 15 -1 -7 -5
how_the 9 -22 5 -13
how_they -12 3 -4 -5
how_to 12 57 -13 -3
how_you 0 55 -7 7
however -26 2 -4 -3
hr -2 -16 -6 -6
hum -12 -6 -4 20
hum_> -11 -5 -4 20
human 19 8 -2 -4
hundr -23 11 -18 14
hundr_> -28 -2 -1 -5
hundr_and -19 -18 -7 -15
hundr_day 29 47
hundr_hour -13 9
hundr_kilometr 9 8
hundr_metr 10 -10 -1 -3
hundr_peopl -18 -6 -2 -6
hundr_word 9 22
hung -17 26 -2 -9
hung_up 4 33
hunt 20 17
hurry 7 -43
hurry_> -14 -20
hurt -15 22 -6 10
hurt_> -2 23 -3 15
husband 29 -25 -8 -11
husband_> -7 -3 -3 -3
husband_and 15
husband_say 16 -6 -4 -5
hut -19 -16
i 14 5 10 2
i'd 23 10 -3 19
i'd_ask 0 -15
i'd_be 34 -20 -15 -8
i'd_been 2 30 -9 -6
i'd_do 19 -25
i'd_done 19 12
i'd_got -19 30 -6 55
i'd_had -33 28
i'd_have 16 -12 10 -9
i'd_like 11 5 8 10
i'd_never -8 2
i'd_put -20 27 -5 5
i'd_rather 27 -9
i'd_thought 13 10 -6 -9
i'd_want 4 6 10 -6
i'll 37 13 -14 -14
i'll_be 34 23 -5 -1
i'll_do -4 36
i'll_have 6 -31 7 -5
i'll_say 8 18
i'm 25 6 22 8
i'm_a 43 -27 13 -13
i'm_ask 28 -20 19 -3
i'm_fifty -5 -2 -1 -3
i'm_forty -4 -2 -1 -10
i'm_going 15 -11 -6 -3
i'm_good -6 4 -7 -1
i'm_happy -10 6
i'm_in 20 29 -5 -3
i'm_look 11 7
i'm_not 23 21 22 32
i'm_sorry -43 1 -5 -3
i'm_still 18 -13 -5 -3
i'm_suppos 27 -5
i'm_the 48 19 -11 -8
i'm_thirty 15 1 -3 -5
i'm_told 3 6 -8 -7
i'm_writ 1 8 -8 -7
i've 17 -6 21 -8
i've_a 17 -4 -6 -6
i've_alway -4 -19 -5 -4
i've_ask 18 -28 30 -7
i've_been 10 -2 -4 -1
i've_begun 34 32
i've_done 33 -19 30 -4
i've_got 19 -24 58 -12
i've_had -2 -5 2 -14
i've_just 18 -15 7 -5
i've_known 10 28 -6 -2
i've_learn 15 -4
i've_met 1 -9 -6 -5
i've_never 11 -5 -14 -2
i've_no 34 -35 54 -4
i've_not 15 -13 -12 -6
i've_noth -7 7 -9 -3
i've_notic 15
i've_now 9 6 -3 -4
i've_put 10 -11
i've_read 17 0 -6 -9
i've_said 12 9
i've_sat -31 34 -5 -1
i've_seen 12 -3 -6 -3
i've_stopp 8 10
i've_thought 39 -12 41 -3
i've_told 14 -12
i've_tri -3 21 -5 -2
i've_watch 10 32
i've_written 3 10 -6 -3
i_? 39 24 -1 -1
i_a 23 28
i_admir 26 -35
i_agre 2 -8
i_also 35 -4 -11 -7
i_am 28 8 22 28
i_ask -18 19 -21 -11
i_assum 16 27
i_be 9 1 -2 -2
i_been -27 26
i_began 12 -1
i_believ 19 15 20 -7
i_bought -6 -1 29 -3
i_brought -40 -17 -3 -2
i_call 10 29 -2 22
i_came -4 -29 -10 -8
i_can 32 -13 97 -1
i_can't 29 -22 19 25
i_cannot 30 -1
i_caught 6 9
i_chang 12 -23
i_check 8 -17
i_come 11 25 4 -6
i_correct 5 3
i_could 38 12 37 8
i_couldn't 13 25 -15 23
i_count 42 -18 -3 -6
i_cri -29 31 -5 -4
i_cut 1 43
i_decid -8 1
i_design 10 -32 30 -2
i_did 15 7 -1 3
i_didn't 50 48 -15 -7
i_do 25 1 -15 -10
i_don't 42 1 8 -10
i_drew -4 24
i_driv 11 -19 -2 -1
i_ever 13 1
i_explain 16 -13
i_fail 18 28 -5 -10
i_feel 17 -28 -7 -3
i_felt 5 13 20 -6
i_fill 10 -23
i_find 8 20 -5 -7
i_found -6 29 -7 6
i_gave 1 30 -7 20
i_get 14 -31
i_give 33 -5 -11 -4
i_go 27 15 11 -5
i_got 0 23 27 -1
i_had 2 18 -24 100
i_hadn't 5 -33 3 -8
i_have 12 3 45 -2
i_haven't 35 8 2 -11
i_hear 23 -3
i_heard 21 21 -9 20
i_hold 13 -21
i_hope 25 -31
i_interview 0 5
i_just -2 -7
i_keep 46 0 -1 -6
i_kept 15 -17 -5 -1
i_knew 18 -8 47 -4
i_know 28 11 2 -16
i_lack -14 31
i_laugh 3 4 -2 -2
i_lay -16 14
i_learn 11 -20 -4 -13
i_left 9 37 -7 -5
i_let 22 -25 -6 -4
i_lie 15 21 3 -2
i_like 17 1 -8 -7
i_look -2 -2 -11 -5
i_lost 7 -25
i_love 5 -18
i_made 13 -11 43 -4
i_make -10 8
i_may 12 -38 -3 -6
i_mean 16 29 14 20
i_met 10 -26 14 -5
i_might 25 -13 30 -3
i_miss 31 -45 12 -8
i_mov 8 11 -5 -5
i_must 15 19 27 -5
i_near 29 15 -2 -1
i_need 29 45 -9 -7
i_never 0 26 -16 39
i_no -6 23
i_nod -20 33 -2 -2
i_note 6 -30
i_notic 56 18 -9 -9
i_now -1 -9
i_offer -10 4
i_once -7 -11
i_only -7 -25
i_open -24 4 -6 -3
i_ought 5 13 -8 -2
i_pass 8 -33 -2 -9
i_propos 4 15
i_publish 2 5
i_put 3 28 -6 -12
i_qualifi 2 -8
i_ran 3 48 -5 -2
i_rang -8 43 -6 37
i_read -3 24 -9 -15
i_realis 23 29
i_recommend -7 20
i_refus 18 -8
i_remember -23 -26 -7 -2
i_return 2 -8
i_run -10 2 33 -2
i_said 0 48 -19 3
i_sat -10 2 -11 -8
i_saw 17 2 -9 -6
i_say 39 -16 -16 -9
i_scor 21 -29
i_see -11 1 -4 -3
i_send 13 3
i_sent -1 14
i_shall 15 -6 -7 -5
i_should 25 7 20 -12
i_sign -23 -45 -6 -5
i_sit 15 -7
i_sound 6 9
i_speak 27 23 -2 -3
i_spok -2 3
i_stand 30 -47 18 -3
i_start 26 -24 -3 -2
i_stay 27 -28 -10 -4
i_still 10 -18 3 -9
i_stood -16 0 -8 -6
i_stop 8 10
i_stopp 8 -14 -4 -9
i_suppos -28 28 -12 -4
i_suspect 4 5 -3 -3
i_take 11 -15 16 -5
i_talk 3 -12
i_taught 14 -6 -3 -12
i_teach 15 5 -3 -4
i_telephon 17 -14
i_tell 17 -23 -3 -4
i_test -13 6
i_thank 17 2
i_then 5 -10
i_think 19 -27 7 -10
i_thought 24 -8 -15 -5
i_told -4 -18 -19 -10
i_took -9 -24 48 -11
i_tri -27 27 -1 32
i_trust 13 5
i_turn 41 -2 -1 -6
i_type 28 13
i_understood -15 29 -3 -3
i_used 22 -9 17 -8
i_wait 2 17
i_walk 28 -5 12 -5
i_want 35 14 -11 30
i_was 11 -4 2 11
i_wasn't -1 -3 -7 -7
i_watch -10 10
i_went 12 -19 -2 -4
i_wept -6 1
i_will 28 -46 4 -8
i_wish 19 16
i_won't 30 -39 -6 -5
i_wonder 26 -22
i_work 5 2
i_would 36 4 8 -20
i_wouldn't 11 -45 16 -7
i_writ 19 -11
i_wrot 20 -39 -9 -6
ice -10 -40 -5 -8
ice_> -9 -32
icing 13 17
idea -4 22 6 -13
idea_> -10 10
idea_how -14 26
idea_of -5 14
idea_what 4 3 11 -3
ideal -18 13
identical -10 -32
if 6 -13 31 -18
if_a -18 -37 -10 6
if_any 29 19
if_anybody -10 17
if_anyth -6 -32 52 -5
if_he 49 -13 4 -5
if_he'd 25 -6
if_i 69 -14 3 -12
if_i'd 1 -22 -8 -3
if_i'm 47 -33 36 -6
if_it 5 -4 -9 -11
if_it' 21 11 25 -2
if_one -25 27
if_she 12 1 5 -11
if_so 16 -23
if_somebody -5 18 -6 -8
if_someon -21 36
if_that 42 -12 16 -5
if_the -7 -16 -12 -10
if_ther -10 -33 41 4
if_they -14 9 -9 -9
if_we 11 -8 40 -5
if_you -22 -39 -10 -14
if_you'd -25 -11 -7 -3
if_you'r 24 -12 12 18
if_you'v -11 -46 -9 -6
if_your -28 -31 -5 25
ife 0 0 12 -5
ignor 29
ill 17 3 -6 -4
illness 35 2
ilse -16 36
imag -48 31 -6 5
imagin 13 -7
immediat 6 -3
impact 13 10 -1 -3
impart -4 27
import -22 -13
important -45 13 -5 -6
impress 4 26
impression 22 -8
impression_of 20 -7
impressiv 0 -30
improv -11 -20 -6 8
improv_> 0 -18 -1 -5
in 0 0 12 -7
in_0 -3 -34 19 -22
in_> 25 -10 19 1
in_? -5 -22 -2 -1
in_a -5 -4 3 5
in_about 15 -5 33 8
in_advanc -19 34
in_all -26 33 -2 -11
in_an -26 -3 -6 7
in_and 11 -14 10 -14
in_another 11 51 -3 9
in_any 14 -10
in_april 35 -6 -6 -14
in_at -19 -5 -1 -6
in_august -8 33 -2 10
in_between -13 5 -2 -6
in_both -12 -27
in_bracket -7 12
in_by -46 5 -6 35
in_capital -5 -10
in_case 12 1 -8 -8
in_charg 23 35 -5 -5
in_common -2 -13
in_company 36 -17
in_december 11 24 -2 48
in_doubt 3 -14
in_each -14 -9 8 -6
in_eight -15 8
in_eleven 0 -26 -3 -5
in_europ 12 -8
in_every -19 0 -4 -4
in_fact -9 -5 -4 -3
in_favour -14 7 -2 -2
in_february 19 17 -4 -14
in_five 13 -17 -10 -4
in_for 8 -17 -3 -2
in_forty -12 30 -5 9
in_four -12 18 12 6
in_fourteen -3 -14 -2 16
in_front 18 16 25 11
in_full 5 -23 9 -5
in_ghent 20 12
in_good 16 -34
in_group -9 26
in_her 16 11 -14 -10
in_here 28 7
in_his 5 6 11 14
in_hous -7 0 -4 -6
in_interview 30
in_it 11 4 14 -6
in_its -34 12 -2 -3
in_january 2 -6 0 -14
in_july -31 -1 -3 11
in_june -38 -1 -4 -5
in_law -34 2 -7 -9
in_leadership 17 -16
in_march 20 -14 16 -10
in_may 34 -8 -10 -9
in_me 10 -23
in_meeting 10 9
in_mid 15 10
in_month 35 7 15 -5
in_more 7 13
in_most -35 14 -6 7
in_my 32 25 -16 -22
in_nine 27 -16 -5 -11
in_nineteen 1 6
in_no 0 -7
in_november 32 19 -2 -15
in_october 14 21 -6 -15
in_on -21 0 -6 -5
in_one 21 0 7 7
in_order -16 1 -6 -4
in_our 1 5 -3 -9
in_pair -8 30 -2 -13
in_particular -5 -38
in_pencil 5 -6
in_person -8 -6
in_plac 14 63 -2 -4
in_porto -3 17
in_post 19 23 -1 -1
in_red -4 18
in_research 30 -31
in_room 11 -6
in_september 5 26 -5 -15
in_seven 6 -13
in_several 5 -4 10 -6
in_six -6 6 20 -4
in_some 15 -45
in_someon 0 -9
in_spr 13 -15
in_ten -22 8 -3 46
in_that 13 59 -13 21
in_the 0 -1 14
in_their -28 10 -10 -4
in_them 0 -12
in_ther -14 -13 -8 -3
in_thi 8 -22 32 -1
in_thirty -22 -32 14 -6
in_thos 18 -12 -2 -4
in_thre -23 16 -5 4
in_time 35 5 -2 -6
in_to -9 -21
in_touch 0 -3
in_twenty -2 19 -3 -3
in_two 2 16 -3 -5
in_under -18 23 -2 3
in_use 11 -13
in_week 3 48 -6 -8
in_what 14 -21
in_which -1 -11 22 1
in_with 16 -6 -2 -4
in_writ -24 -11 -11 -5
in_year 6 -14 -3 -2
in_your 10 -19 3 11
inbox 18 -10
inch -35 -36 -3 -5
incident 35 -6 -4 -7
includ -29 -20 -13 -7
includ_> -12 2
includ_a -16 -9 -1 -3
includ_the -28 0 -5 9
incom -12 10 -4 -4
incorrect -33 31
independent 9 -56 -2 -6
index -5 -28 -7 -5
individual 36 -4 30 -8
individual_> 16 -19
induction 4 -25 -7 -15
ine -9 -27 -4 -3
infant 1 -25
inform -5 -18 -2 -2
informal 40 9
information -24 -23 0 -8
inhaler -1 4 -2 -3
inhaler_> 5 -8 -2 -2
initial 11 -40 -4 -2
injection -17 -7
ink -24 -7
inn -28 -24 -1 -3
insid -4 -9 9 39
insid_of -4 -20
insid_the 2 -17 -2 -5
insid_twenty -18 25
insight 24 -13
inspect -14 6 -4 -3
inspection -7 20 -3 -11
inspector -39 57 -4 35
install -8 12
instanc 7 8
instead 18 -44 -12 -8
instead_i 9 -25
instead_of 7 -19 -7 -6
instinct 13 12 -1 -1
institut -10 -46 -6 4
institution -16 -3
instruct 25 21
instruction 17 25 -3 10
instructor -11 37 -3 36
instructor_and 30 30
instrument 17 -8 3 -10
insult 4 33 -10 -7
insuranc -35 -12 -4 -3
insurer -9 14 15 66
insurer_> 12 -14
insurer_will -1 37
intak 6 0 -4 -7
intak_> 20 -11
intend 26 17 -2 -5
intend_to 16 21 -2 -5
intensiv 15 24
interest 37 -34 1 -9
interest_> 18 -33 -5 -2
interest_and 11 -6
interest_in 13 -21 15 -5
internal -6 -1 -2 -4
internal_audit -6 -2
internet -8 17
interpret -22 25
interrupt 6 1 -2 3
interval 13 2 -8 -15
interval_> 7 -7 -4 -7
interview 27 14 -9 -19
interview_> -15 5 -4 -4
interview_and 5 14
interview_in -1 -14
interview_with -4 -14
interviewer 11 -5 -3 -2
into 11 18 2 16
into_a -16 31 -8 23
into_an -11 -17
into_it 42 2 -6 -4
into_one 21 5 -1 -5
into_the 4 -13 15 -8
introduc 6 -9 -2 -8
introduction 17 -14
invent -23 12 -4 15
inventory 22 -3 -2 -2
inventory_> 10 -11
investor 31 2
invit 11 10 -8 -9
invit_to -1 39 -3 -2
invitation 18 -19 -4 -5
invitation_> 9
invoic -6 20 -5 23
involv -6 7 -4 -6
inê 0 0 -4 -5
iron 26 -22 -4 -4
is 0 0 29 14
is_0 0 3 -4 60
is_> 23 -8 0 23
is_a -14 5 2
is_about 6 -22 48 9
is_all -4 -12
is_allow 7 11
is_already -8 2
is_also 15 -15
is_an 19 19 -6 -8
is_and 23 -35 11 -6
is_another -9 7
is_as 4 -10
is_at -16 -1 -2 -7
is_being 3 -33 -4 -5
is_brown -19 -7
is_by 18 -39
is_call -3 -35
is_clear 0 14
is_doing 32 -11
is_down -4 -17 -2 -1
is_due -14 -10 -2 15
is_excellent 7 18
is_fine 1 -29 12 22
is_for -24 -4 2 33
is_forty 13 -24 -3 -5
is_four -3 -5
is_free -19 -23 -2 -5
is_going 14 -4 30 -6
is_good 12 -9 28 -3
is_hard -6 -28
is_harder 14 28
is_her -16 -24
is_how 24 -19 6 -10
is_if 24 -2
is_important -20 9
is_in 10 -7 20 -2
is_it 23 -19 -13 -7
is_kept -2 -17
is_kind 27 -6
is_leav -10 -5
is_less 2 -33
is_like -1 -28
is_look -16 2 -5 19
is_love -8 27
is_me -17 -12
is_more 30 -15
is_mov -6 -13
is_my 11 0 -5 4
is_near 16 -40
is_need -26 -13
is_never 29 -9
is_new 8 6
is_nine 19
is_no 19 -34 36 -11
is_not 15 23 -17 -3
is_noth -5 -31
is_now -10 -20 -3 -7
is_on -35 -7 -10 -16
is_one -12 -10 6 -9
is_only 14 -1
is_open -17 -30
is_our 13 5
is_over -10 49
is_part 11
is_personal 46 2
is_plann -15 9
is_practical 5 41
is_publish -1 13
is_real -1 -3
is_right -32 33
is_runn -3 33
is_said 33 -26
is_seventy 11 -11 -1 -3
is_she 26 4 -4 -1
is_short -10 24
is_simpl -13 31
is_someon 30 1
is_someth 2 3
is_specific 4 19
is_still 2 12 -4 -2
is_that -6 7 9 45
is_the 25 1 35 -10
is_ther 20 -54 -6 -4
is_thi 24 -14 -1 -1
is_to 36 -38 -9 -7
is_told -24 -8
is_too 15 -13 22 -2
is_twenty 24 15 -4 -7
is_up -17 16
is_usual -14 -4 -4 38
is_very 4 17 -4 -6
is_wait 12 1
is_warm 1 -20
is_well -7 2 -2 -2
is_what 37 -25 10 -9
is_when 9 -4 10 -1
is_wher -24 24 -5 -5
is_whether 18 -42
is_why -5 20
is_with -4 9
is_written -7 16
is_wrong 11 -16 -3 -7
is_your -15 -26
island 12 11 13 -1
isn't 4 17 6 -25
isn't_> 14 -29 -5 -2
isn't_a -6 13 -5 1
isn't_going 10 36
isn't_on 15 -12 -8 -5
isn't_the 24 -11 27 -3
isn't_what -14 2 -8 -3
isolat -3 -19 -1 -3
issu 28 9 -3 -9
issu_> -3 -12
it 0 0 22 14
it' 9 1 32 37
it'_a 16 -27 57 -27
it'_about -15 10 17 -7
it'_all 3 -7 7 -5
it'_alway 12 4
it'_an -6 -4
it'_been 13 -14 -4 -12
it'_done 11 11
it'_eleven 19 15
it'_for -13 17
it'_four -2 -14 -7 8
it'_going -43 -5 -6 -7
it'_good 33 -9
it'_in -14 -9 -4 -10
it'_like 42 -11 -6 -8
it'_me 10 21 -4 -5
it'_more 7 -28 15 -4
it'_no -3 12 -5 10
it'_not 16 54 -2 33
it'_on 17 30 -3 -5
it'_only 9 22 -5 -7
it'_quit 2 -37
it'_that -19 6
it'_the 35 -7 31 -24
it'_too -7 -28
it'_two -9 23
it'_what 31 -1 -6 -6
it'_your -3 -20 -3 -5
it'd 9 37 -7 -4
it'd_been -14 32
it'll -19 -3 -7 -13
it'll_be -1 11 -5 -7
it_> 3 1 39 -11
it_? 2 27 -9 -7
it_a -17 42 -6 20
it_about -18 -8
it_again -4 -5 25 -1
it_against 31 -34 33 -4
it_all 8 20 -5 -7
it_alon 37 -42
it_aloud -17 -2
it_alway 6 -26 -5 -3
it_an 33 9
it_and 31 17 -3 -24
it_appear 16 8 3 5
it_as -2 18 10 28
it_at -26 -1 -8 13
it_back 11 16 -8 9
it_be -19 -4 -4 10
it_becaus 13 -6
it_befor 11 39 -4 8
it_belong -8 -14 -7 -2
it_best 29 -34
it_by 4 29 -7 -4
it_came -25 8 -10 9
it_can 10 40 -8 7
it_can't -10 -16
it_chang 26 6
it_clos 17 1
it_com 5 -33 -7 23
it_concern -18 38
it_cost -12 -28 -7 -9
it_could 7 -10 -6 -6
it_count 10 -12
it_cover -17 -8
it_depend -4 30
it_did 31 -30 3 -8
it_didn't 9 0 -4 -5
it_doe 15 1 -9 -10
it_doesn't -36 9 -3 -10
it_done -28 23
it_down -22 38 -5 11
it_either -3 1
it_end -35 -11
it_feel -17 -4 -3 -3
it_for 11 -15 8 -1
it_four -6 10 -5 41
it_frighten 3 12
it_from -29 38 -13 -6
it_get -3 0 10 -3
it_go 16 -6 -6 15
it_goe -11 -19 -9 -9
it_got 4 -20 -6 -2
it_had -15 -21 34 -14
it_happen -8 16
it_has 0 3 -20 -11
it_hasn't -19 -21
it_he 23 -29 2 -5
it_help 8 10
it_i -15 14 9 -6
it_i'm -26 8
it_if 12 18
it_in 3 15 1 -14
it_into -20 37 -4 75
it_is 6 -15 18 22
it_isn't -10 18 13 -19
it_just 18 -28
it_keep 1 -27
it_kind 5 -10
it_last -6 -13
it_left -2 -4
it_like -12 13 -2 35
it_look -23 -29 -6 22
it_made 32 8 -7 -4
it_mak 12 -1
it_mark 13 35
it_may 23 -12 24 -3
it_mean -7 14 -6 -2
it_might 6 -4 -8 -3
it_must -3 3
it_now -1 -5 -6 -5
it_off -38 28 -2 21
it_on 1 21 18
it_open -5 30
it_or 15 -12 5 -8
it_out 13 16 32 15
it_over 10 -4 -8 10
it_pass -2 23
it_proper 21 27 -4 8
it_record -7 -12
it_right -7 23 -5 16
it_run -15 -20
it_said -37 25 -5 -3
it_say -6 26 26 44
it_seem -39 14 -11 -4
it_she -4 5 -6 15
it_should -11 35 33 9
it_show -22 13
it_sinc 3 -3 -8
it_so 13 -23 18 -7
it_sound -9 -42 -7 -7
it_stand -26 -32
it_start 3 2
it_stay -11 29 -3 54
it_stop 7 12
it_stopp 18 -35
it_tak 3 24 14 2
it_than 10 27 -9 -3
it_that 1 9 -14 -8
it_the -10 -16 -3 -5
it_then -4 -3 -3 -3
it_ther -23 15 -2 -1
it_thre 16 13 -2 -8
it_through 8 -29 9 -4
it_to -4 -13 19 8
it_too 11 -57 18 -3
it_took -11 -5 3 5
it_turn -15 29 4 11
it_twic 5 17 -8 8
it_until -2 12 -5 -7
it_up 2 2 -15
it_used 20 -33
it_want -7 25 5 31
it_was -3 -5 21 9
it_wasn't 9 -14 29 6
it_well 18 -13 -5 -1
it_went -15 0 -5 18
it_were 9 18 -5 -3
it_when -5 1
it_which 6 19 -6 -2
it_who 22 4
it_will 26 6 -16 -10
it_with -33 36 -11 -5
it_without 5 -19 -6 4
it_won't -13 27 -5 46
it_work 3 7 11 12
it_wors 5 -9 -6 -4
it_would 11 -12 -6 12
it_wrong -16 17 -8 8
it_you -23 10 -6 15
italian 22 -46 44 -3
item 0 20 -7 -9
item_0 8 -8 -1 -3
item_> -19 13 -2 -2
its -36 -25 1 -4
its_answer 4 -6
its_author -10 16
its_own -16 -29 37 -12
itself -6 -13 5 29
itself_> -12 -7 -2 -2
itself_and 8 11
j 40 12 -2 -2
jacket 14 -18 -2 -3
jan 39 53 -1 -2
jan_> 24 39 -1 -1
january 18 18 -5 -4
january_> 13 -10 -2 -8
january_a 1 7 -1 -3
january_and 5 13 5 5
january_i 15 -16
january_in 34 37
january_the -18 2
jar -36 -38 -3 -5
jar_> -11 -12
jo 19 -58 -7 -5
job 46 -28 6 -4
job_> -8 7 -7 -6
job_and 11 -15
job_description 14 -6
job_i 0 -31 5 -7
job_in 28 -25
job_or 26 -30
job_titl 8 22
join -34 37 -7 27
join_a 0 11
join_the -7 -17
joint -17 -18 -3 -4
jok -4 3 77 -2
joke 44 5 -5 -6
joke_> 14 -32
jona 0 0 -3 -4
journal 13 12 -6 -5
journal_> 4 10
journey -42 -31 -4 -6
journey_> -28 -10 -2 -3
joy -11 -1 -1 -3
judg 14 -36 7 -6
judgement 60 20 -3 -3
judgement_> 13 -7
july 15 -5 -5 -8
july_> 8 18 -2 -9
jumper -33 40
june -8 13 0 37
june_0 6 -6
june_> -4 4 -4 52
june_and -2 20 -2 -9
june_i 2 45 -1 -6
junior 47 20 -3 -3
just -3 0 -9 17
just_a -3 -14 -4 -2
just_as -12 -23
just_been 9 0 -3 -3
just_said 14 31
juvenil 22 -11
k 60 -20 5 -4
keep 16 -36 -3 -6
keep_> 4 -25
keep_a -25 -9 -4 11
keep_bee 25 -27 8 -3
keep_going 10 13
keep_it -30 2 -3 17
keep_the 10 -28 -9 -5
keep_you 44 -30
keep_your -20 -37
keeper 17 6 3 -3
kept -14 -9 -2 1
kept_a -2 4 -2 -2
kept_her 26 12
kept_it -14 31
kept_the -2 -10 -2 -3
kept_think 23 -6
kettl -18 -25 -9 -6
kettl_> -6 -37 -8 -4
key 1 6 -15 -6
key_> -33 -22 -4 -2
key_and 0 33
key_to 16 -8 -3 -3
keyboard -1 10
kick -23 -7
kid 24 32 -6 -8
kidney 17 39 -2 -3
kill -27 41
kilo -38 0 -3 33
kilo_of -9 -6
kilometr 5 -23 -1 -8
kind 29 -19 60 -4
kind_> 25 14 -12 22
kind_about -10 6
kind_and 16 -51 2 -7
kind_of -1 2 2 -8
kiss -9 -4 -4 -3
kit 14 14 -1 15
kitchen -4 -3 -11 -8
kitchen_> -4 22 -3 -5
kitchen_and 5 26 -6 8
kitchen_tabl 2 -11 -1 -2
kne -8 -21 -2 -4
knee -10 -29 -1 -3
knee_> -6 -17
knew -1 2 9 5
knew_> -23 -16 -9 -6
knew_it -6 35 -2 -2
knew_that -19 -9 -4 -3
knew_the -15 39
knew_what 6 36 -5 -4
knif -21 -3
knock 6 -1 -3 -4
knot 3 -13 -2 -6
know 14 6 11 11
know_> -5 -3 -2 -16
know_? -7 27
know_a 17 5 10 -2
know_about -14 44 -3 -2
know_all 7 -7
know_and -27 10 -7 -1
know_any 20 30 -8 24
know_becaus 29 -15
know_by 34 -38 -5 -6
know_exact 8 -33
know_how 45 16 11 9
know_if 62 -8 13 -9
know_is 38 -38 8 -7
know_it 0 47 -7 -6
know_it' 21 -12
know_of 11 16
know_one 6 -12
know_that 16 -23 1 -10
know_the 7 24 -24 5
know_thi -14 43 -3 -5
know_what 31 29 11 -16
know_when -14 19 -6 -3
know_wher -4 44 -5 -7
know_whether 23 -22 -1 15
know_which -2 11 19 74
know_who 22 -36 22 -5
know_why -40 11
know_you 14 13
know_your -25 18
knowledg 11 21 50 11
knowledg_> 1 -10
knowledg_and -13 39
known 10 -31 3 -1
known_> 12 12
known_for -14 -9 1 24
known_issu 4 -15 -1 -1
known_sinc 5 30 -4 -2
known_that 2 -35
known_the 7 -11
known_to 14 -1
l 20 34 -5 -3
lab 30 34 -8 -12
lab_and 5 -8
label -34 -49 -8
label_> -8 -27 -4 -8
label_and -18 -11
label_in -18 -31
label_the 16 -9 -1 -1
labell -11 -2
laboratory -5 0 -4 -5
labour -2 13
lack -3 49 -13 97
lack_> -7 33
lad -24 -21 -6 29
lad_> -26 7 -4 -4
ladder -36 39 -3 18
lady 3 37 37 -1
lady_who -6 9
laid -27 20 -3 -4
laid_out -23 24
lake 47 -45 0 -7
lamb -50 18 -4 -5
laminat 8 -30 -1 -2
lamp -24 30 -5 39
land 11 2 -8 -9
land_a 13 30
landlord -44 -26 -6 -5
lane -3 -15 -3 -3
languag -7 46 -9 -18
languag_> -11 8 -2 -4
languag_in -4 -10
lanyard 25 -17 -2 -2
lanyard_> 13 -19 -1 -1
laps -6 -4 -5 -1
laptop -31 28 -4 -3
laptop_> -24 26 -1 -2
larg -22 -11 -8 -10
larger -11 -33 -1 -4
largest -10 -30 -4 -4
last -5 -8 0 -20
last_> -19 13 -6 -5
last_and 20
last_autumn 4 -23 -2 -1
last_day -4 13 -3 -5
last_five -9 18
last_for -5 -19
last_friday -16 8
last_month -5 -20 -4 -6
last_night -7 -6 -1 -2
last_of -22
last_one -4 -4 -4 -5
last_person -5 -4
last_spr 3 -21 18 -5
last_time 45 7 -5 -3
last_tuesday -24 -7 -4 -4
last_week -4 7 -10 -11
last_winter -17 3 -2 -3
last_year -16 -4 16 -3
late 3 11 26 -15
late_> 32 -26 72 -3
late_and 6 8 -5 -3
late_to -16 39
later -25 13 -4 1
later_> -1 -29 -6 -8
laugh 41 -14 21 -15
laugh_> 23 -4 17 -6
laugh_and 24 -15 23 -7
laugh_at 22 -26
laugh_so -5 19 -3 -5
laughter 12 13
launch -32 14 -1 -3
law -1 37 22 -7
law_> 28 16 -12 -7
law_and -25 3 -6 10
law_of 7 1
law_school -2 10
lawyer 12 -38 -11 -5
lay 5 4 -7 -10
lay_awak -12 36
layer -10 -9
lead 40 7 1 5
lead_> 4 5 -2 -2
lead_a 7 -9 -6 -2
lead_the -23 41
leader 63 -48 -2 -10
leadership 38 -9 -4 -5
leadership_> 25 12
leaf -11 1
leaflet -15 -18 -5 -4
leaflet_> -12 18
leak 18 -3 -8 -8
lean -3 -11
learn -7 14 7 11
learn_> -28 5 -6 -13
learn_? -32 -10
learn_about 6 -13
learn_and 4 12
learn_from -22 31 -3 -6
learn_her 17 -19
learn_how 13 13 -4 -10
learn_in -7 7
learn_it -23 28 -8 54
learn_that -10 -11
learn_the 15 22 -7 28
learn_to -26 17 -9 21
learn_what -14 43
learn_wher 13 -15
learner -25 52
leas 21 -56 -4 -5
least -15 18 4 31
least_one -23 39 -2 34
least_two -8 16
leav 12 -25 -4 -7
leav_> 24 -22 -7 -5
leav_a 14 13
leav_at 23 -13 -6 -4
leav_do 11 15
leav_it -5 -3 -6 -2
leav_on -18 -6
leav_the 8 -3 35 14
leav_to 23 5 -4 -3
leaver 33 -7 49 -13
lectur -47 13 -7 62
lectur_> -22 27 -4 99
lectur_on -21 -18 -2 -5
lecturer 9 -16
led 26 -3 -4 -8
led_by 17
led_the 2 -3 -1 -2
ledger -1 7 -6 23
leed 18 -4 -4 -2
left 4 -7 23 -1
left_> -21 -32 -8 11
left_a 11 15 -5 -6
left_and -20 19 -8 -8
left_at -11 -4 -3 -4
left_in 27 -5 58 -8
left_it 22 -9 -3 -2
left_of 24 -7
left_on -7 17
left_out 13 -18
left_school -5 13
left_someth -17 -32
left_the 8 -24 4 36
left_thi 26 11
left_to -17 -20 10 -5
leg -19 24 -7 22
leg_> 1 14 -3 -4
leg_and -2 17
legacy -25 7
legal 19 10 -7 -8
legal_> 24 3
lemmatic 0 0 -2 -6
len -6 -21
lend 2 -13 -5 -3
length -19 11 -3 12
length_of -12 6 -2 15
lent -20 15
less 0 -22 -9 31
less_> 1 1 -2 -5
less_than -18 -8 -5 58
lesson 1 21 21 -2
lesson_> -8 -5
lesson_and 37 35
let -12 -22 -2 10
let_a -14 -32
let_go 9 -25 25 -2
let_her 1 3 -3 25
let_it -14 -17 -10 10
let_me -7 17 2 -5
let_the 32 -30 19 -3
let_them -37 -39 -6 -4
let_us -20 -7 -2 -11
let_you -19 4 -2 18
lett 19 -58 34 -5
letter -21 -6 -11 41
letter_> -15 -23 -6 -11
letter_and -30 -23 -2 -7
letter_came -6 9
letter_from 3 10 -3 -6
letter_in -13 -12 -5 -6
letter_that -15 20
letter_to -16 59 -5 -5
letter_with 18 -27
level 15 7 11 15
level_0 38 4 -1 -1
level_> 10 -29 -3 -4
librarian 3 -38 -6 -4
library 2 -58 -7 -11
licenc -33 -15 2 14
licens -11 -28 29 -4
lid -42 -9 -3 -7
lie 11 -5 31 -5
lie_awak 24 6 24 -2
lie_in -16 -30
lie_ther 3 4 28 -2
lied 13 -20
life 37 -36 12 13
life_> 22 -19 -6 -5
life_and 20 -5 5 -7
lift -6 20 -12 8
lift_> 14 2
lift_a 13 28 -2 -3
lift_and -6 26
light -28 -25 -15 22
light_> -18 -41 -3 11
light_and -6 -6
light_in -5 -28
light_on -22 -19
light_the -35 7
lighthous -5 -37
lik 38 -26 13
lik_> 20 10 -1 -1
lik_and -15 -4
lik_it -6 23
lik_to 24 1 16 14
like 8 -6 -12 19
like_> 3 -5 -2 -6
like_a -2 11 -7 -17
like_an -22 7 -3 8
like_being 24 -25
like_her 11 40 -7 -7
like_him 22 -7
like_it -9 4 -6 -8
like_me 50 -26 -11 -9
like_my -18 16
like_one 9 10
like_someon 8 -23
like_someth -21 -12
like_that -1 0 15 7
like_the 6 -15 -6 10
like_thi 35 45 -3 15
like_to 9 -25 -8 8
like_when 15 -17
like_you 13 19 -9 33
likelier 10 4
limit -41 29 39 -10
limit_and -7 29
limit_each -5 6
lin -18 -6 -8 -10
lin_> -13 -19 -2 -6
lin_and 3 -30
linden 0 0 -3 -3
lindqvist -22 -26 -2 -2
line -3 18 22 20
line_> -8 11 -8 -1
line_and -13 -6 -4 -5
line_by -20 52 -6 36
line_is -3 -32 2 -4
line_manager 21 -20
line_of 13 -12
linen 0 0 -1 -2
liner -26 -14
link -46 -15 -7 20
link_> -6 -5 -2 -3
link_to -12 -8
lip -34 1
lisbon -2 2
list -33 28 0 42
list_> 2 8 -9 -6
list_and -19 -9 24 -2
list_for -19 3 -6 -5
list_is -12 4 -2 42
list_of -23 25 -6 -14
list_sinc 9 30
list_the -23 31
listen -15 29 -15 3
listen_> -20 11
listen_to -15 12 -7 -12
listen_with -24 4
listener -34 22
lit 16 -14
lit_up 14 -12
literal -20 12
literatur -2 -13
litr -6 1
littl -34 -35 8 8
littl_> -26 -27 -1 -3
liv 7 1 -6 16
liv_> -8 40 -3 9
liv_and 14 -2 -9 -2
liv_in 31 -6
liv_with 0 -10 15 -6
live 8 -28 5 7
live_in 7 -26 -3 -2
live_on 3 -12
live_with 32 -10
load -21 -18 -5 4
load_> -26 25
load_the -7 -23
loan -17 -1 -8 17
loan_and -14 -14
local 3 -28 -4 -6
lock -38 22 -12 3
lock_> -20 9
lock_on -20 5 -1 -4
log -2 26 8 1
log_> -12 11 -1 -6
logo -4 17 -2 -2
long 28 -11 23 -15
long_> 11 -13 -6 -2
long_and 34 -8 20 -4
long_as 1 -8 22 1
long_enough 23 -13
long_it 11 17 0 -5
long_term 37 -11
long_that 6 -6
long_the -3 28
long_time 25 -34 -1 -2
long_to 2 -28
long_view 39 -29
long_way 16 13
longer 45 -18 15 -17
longer_> 12 24
longer_a 11 20
longer_and -16 30
longer_than 50 -37 37 -9
look 5 1 -2 7
look_> 11 13 -10 -11
look_after -9 -2 -4 17
look_as -9 -2
look_at 13 7 -9 -4
look_for 20 3 1 5
look_into 50 4 -5 -3
look_it 2 -19 -4 -3
look_like -5 -16 10 -1
look_of -13 -27
look_out 0 -44 -1 -3
look_over -5 34
look_round -6 11
look_up 7 -10 1 -8
loop -35 28 -4 16
loos -16 -29 -2 -7
lorry -2 20 -3 -2
los 0 -22 -6 -5
lose 43 -3 11 -8
loss -33 -37 -9 10
loss_of -14 -42 -3 -4
lost -8 7 1 -12
lost_0 -17 13
lost_> 3 -18 -3 -2
lost_a 4 -2 -4 -1
lost_and 4 -3
lost_the -6 -6 42 -2
lost_your -18 -15
lot 9 13 10
lot_> 17 9 -4 -3
lot_of -16 10 -7 -7
lot_to 17 6
lottery 31 -12
loud 22 -2 14 -7
loud_> 0 -10 -10 -3
louder -27 32
lov 12 -17 -12 -5
lov_it -4 -5
love 10 1 6
love_> 0 0 -2 -5
love_it 10
love_to 21 12
low -43 17 -7 24
low_and -24 2
lower -6 -3 -5 -7
loyal 38 20
lucian 0 0 -4 -5
luck 4 -8 -5 -3
luck_and -25 3
luggag 5 -31
lunch 21 -53 -11 -11
lunch_> 3 -3 -7 -6
lying -3 -31 2 -3
lying_awak 5 7
m 6 -2 -7 -7
m_> 14 8 -3 -4
machin -36 8 -14 -23
machin_> -4 4 -7 -7
machin_and -18 -20 3 -6
mad 0 16
made -12 10 -7 20
made_> 6 36
made_a 7 26 31 6
made_by -24 -8
made_from -22 19
made_her 2 41 -2 28
made_it -3 -26 -7 11
made_me 25 28 -3 -8
made_no -8 33 -9 10
made_of -6 -9
made_out 3 13
made_the 20 -45 -1 -6
made_to -31 18 -10 8
made_up -25 29
made_us -17 17
made_you -6 -10
magazin -5 -5 -3 -4
mail -2 -20 -9 -6
main -25 -35 -7 -5
main_> -8 -25
major 31 -31
mak 21 -10 -5 45
mak_a -18 -16 12 33
mak_her 40 20
mak_it -15 20 -3 36
mak_me -26 25
mak_you 8 11 -7 -9
make -21 41 -14 6
make_a -41 14 -4 -7
make_it -25 30 -4 -7
make_me -13 35 -5 -5
make_someth 27 -5
make_sure -7 14
make_the -36 32 -5 7
make_them 10 21
make_you -16 40
maker -16 -32 -4 35
man 14 -9 23 -4
man_> -3 14 -6 -7
man_at 6 39
man_from -19 2 -3 39
man_i 27 4
man_in 27 -33 34 -5
man_nam 9 8
man_of 20 -22 11 -2
man_who 1 -2 -6 8
man_with -3 2 -5 -3
manag 8 -35 -8 15
manag_the 4 -28
management 54 -5 37 -14
management_> 31 -9
manager 35 -12 -18 9
manager_> 44 21 -2 -3
manager_is 39 -20
manager_who -10 -37 -2 -2
mandatory -11 -12 -2 -4
manner 20 3 -5 -4
manner_> -3 23 -4 -3
manual -2 43 -5 26
manuscript -17 64
many -9 -29 4 8
many_of -3 -8
many_peopl -5 -7
many_tim 10 -8
map -12 -4 -8 -11
map_> -17 -14 -2 -2
map_of -10 13
marathon -11 -44
march 8 -15 5 -11
march_0 0 -29 -1 -5
march_> 9 -16 -5 -15
march_and 8 1 -2 -9
march_i 19 -9 -4 -7
march_she 27 -13
marek 0 0 -3 -2
margin -25 27 -6 3
marguerit 0 0 178 -1
marit 0 0 -4 33
mark -3 31 29 59
mark_> -17 1 9 16
mark_and 13 14 11 10
mark_in 19 -34
mark_it 13 15 -5 57
mark_on -7 13 -3 25
mark_schem -7 6
mark_them -3 25
market -30 -11 -2 -3
marri -34 -28 -4 -8
marriag -16 -8 -3 -1
master 18 8 22 -8
match -53 -37 -4 -13
material -7 39 -5 -9
material_> 8 21
material_and 4 15
math -16 34 -5 -4
mathematic 11 -31
matrix 35 -44 -3 -2
matron 31 -23 3 -5
matter -1 6 -11 11
matter_> 21 28 -7 -6
matter_and 17 15 -2 -2
matter_more -4 -9
matter_of -4 -3 2 -13
matter_only 5 -4
matter_with 1 12
may 13 -23 -3 2
may_0 13 -8
may_> 13 8 -8 -7
may_also -4 -28
may_and 24 -30 20 -8
may_be 7 -31 9 -10
may_have 10 -20 -2 -7
may_i 14 -24
may_not 28 -23
may_or 27 5
may_say -11 4
may_take -8 13
may_the 9 25 -3 -3
mayb 5 21 -3 31
mayor 17 26
me 10 10 -2
me_> 11 15 18 -19
me_? 28 -6
me_a -6 15 -8 -4
me_about 18 -4 -6 -5
me_and 12 3 -6 1
me_as 18 -1 -6 -6
me_at -14 -8 -4 -7
me_by 18 -34
me_cry -29 29
me_do -9 52 -3 16
me_down 19 -1 -2 -3
me_every 21 18
me_for 24 7 -3 7
me_from -27 -5
me_his 15 -27
me_home 3 -17
me_how -29 22 -4 38
me_i -21 5 24 10
me_if 39 4 -5 -1
me_in 19 -3 -7 -10
me_is -20 -5
me_off 3 -33
me_on 5 13 4 -5
me_or 20 -18 -3 -6
me_out -12 35
me_over 6 21
me_so 30 30
me_talk 0 5
me_that -8 -19 8
me_the 16 21 -16 -2
me_their -4 19
me_they 14 -18
me_thi -6 10
me_thing 16 -23
me_through 6 30 -5 -3
me_to 8 -20 -6 -20
me_two 10 27
me_what 17 0 20 40
me_wher -6 29
me_whether 11 -21
me_which 0 19
me_with -2 15 -6 -10
me_you 16 9
meal -8 -16
mean 14 -19 -5 -4
mean_> -10 9
mean_it 1 6 7 -6
mean_someth -14 16
mean_that -15 5 -9 19
mean_the -3 -27 -5 -4
mean_to 6 1
meant 6 -22 -1 -10
meant_> 11 14
meant_to 28 -50 2 -5
meantim -24 -27
meanwhil -15 29
measur -16 26 -6 21
measur_> -1 35
measur_the -30 31
measurabl 32 0 -3 -2
measurement -21 36
meat -1 -15 -1 -2
meat_> 5 -2
mechanical 1 13
median -18 13 -2 100
median_of -7 -1
medical 13 12 -3 -10
medicin -7 -36 -2 -3
meet 13 -14 -7 11
meet_0 33 -12
meet_> 39 -19 -3 -10
meet_about 3 -11
meet_and -6 15 -4 15
meet_as 22 2
meet_at -28 7
meet_i 18 -11
meet_in -10 -8
meet_on -11 -9
meet_the -3 -27
meet_them 24 -9
meeting 12 -23 19 -8
meeting_> 9 -7 -4 -3
member 4 -26 -5 40
member_of 8 -28 -7 22
membran 10 16
memoir 0 0 -3 -3
memory 6 -6
men 34 31 -10 -9
men_who 22 7
mend 2 -5 -8 27
ment -18 -21
mente 74 -64
mente_has 27 -12
mente_is 18 -17
mention 14 -44 -14 -14
mention_it 30 14 -9 -5
mention_that -11 -22 -6 -3
mention_the 5 -33
mentor 19 -69 -6 -16
mentor_> -20 -19 -1 -3
mentor_and 27 -21
mentor_as -3 -10
mentor_giv 16 -14
mentor_has 32 -12
mentor_help 18 -10
mentor_is 8 -35
mentor_of -7 -27
mentor_or 35 43
mentor_schem -43 -40 -2 -5
mentorship 56 -13
mentorship_> 29 17
mentorship_is 31 -9
menu 0 1 -5 28
mere 5 7 7 -5
merg 9 10
merger 8 -43 -3 -4
mess 32 1
messag -3 -54 -5 -12
messag_> 5 -42 -1 -2
messag_to 4 -25
met 14 -9 0 -24
met_a -10 33
met_her 20 9
met_them 7 -24
meter 2 -13 -4 -7
method 38 11 -14 -25
method_> 28 -15 -1 -1
method_and 17 4
method_she 19 5
metr -31 -38 -7 18
metr_and -18 -8
microphon -20 4 -4 -3
microphon_> -6 18
microscop -14 31
mid 15 -37 -4 -6
mid_siz -4 -20 -1 -2
middl 44 -29 20 1
middl_of 7 -6 -4 8
midnight -43 -6 -7
might 19 -42 11 -2
might_be -6 -22 10 -5
might_have 15 22 -9 -5
mil 34 -28 -4 -8
mile -4 -23
milk -44 10 -4 11
milk_> -22 -19 -2 -4
milker -20 45
mill -5 -16
million -19 -14 -4 -8
million_> -1 -5 -1 -2
mind -1 10 8 -9
mind_> -11 -43 -5 -8
mine 51 -47 1 -4
mine_> 22 -12 4 12
mine_? 23 -7
mine_and 26 -6
mine_has -12 -13
mine_to 5 -31
mine_was 9 -44
minibu 17 3 -3 -5
minibu_> 15 4 -3 -3
minimum -12 4
minister 1 3 -5 -2
ministry 27 -15 -3 -3
minu -7 -24 -2 -7
minut -34 31 -20 14
minut_> -23 4 -9 -3
minut_a 8 29
minut_and -30 57 -7 48
minut_i -6 12
minut_in -16 18 -3 -6
minut_of 6 29 -6 -8
minut_on -4 10 -1 -4
minut_to -23 -19 -4 -8
minut_with -37 -22 -2 -7
mireill 0 0 -1 -2
mirror -18 5 23 -5
miss -9 16 7 60
miss_> 1 33
miss_and 14 -3 6 -11
miss_is -21 21
miss_it -6 -34
miss_the -5 -20 10 14
mistak 0 -3 24 23
mistak_> 0 -14 30 -12
mistak_and -6 1
mix -12 25 -2 8
mix_up -26 12
mixtur -19 8
mock 11 70 -3 8
model -27 14 -13 -12
model_> -14 22 -1 -5
model_and -33 25 -4 -2
model_with 20 13
modest -24 1
modul 20 -21 44 -24
modul_> -4 11
modul_on 24 -20 -3 -2
moment -11 5 -4 18
moment_> 28 49
moment_? -9 -42
moment_and -12 21
mon -8 20 -1 -2
mon_> 2 29 -1 -1
monday -10 39 16 30
monday_0 8 28 -2 -4
monday_> -31 8 5 33
monday_the -6 3
money 2 -4 -19 4
money_> 0 7 -6 -4
money_and -2 9
monitor -20 59 -8 1
monitor_> -3 31
month 19 -9 8 -12
month_0 34 19 -5 -2
month_> 46 -1 -15 -14
month_ago 0 -17 -3 -5
month_and -14 31 -1 26
month_at -5 -4
month_for 24 3 24 -5
month_i -16 -7 -3 -5
month_if -13 -6
month_in 7 -8 7 -4
month_may 21 -18
month_of 4 -13 -5 -9
month_or 44 -8 7 -2
month_the 13 6
month_to 7 -22
month_until 7 -12
month_when 36 -34 -2 -6
month_with 8 -11
mood 6 -27 -4 -2
morag 0 0 -4 -4
moral -36 24 -4 -8
more 15 -18 54 -28
more_> -25 -3 -11 -9
more_and 19 27
more_careful 6 1
more_like -4 -4
more_of 16 -72 60 -3
more_often 27 -26
more_or -3 11
more_than -4 -63 21 -16
more_that 28 -27
more_they -23 12
more_year 33 -9
morn -14 -16 -5 10
morn_> 11 -14 -3 -5
morn_and -20 -30 -2 -4
morn_of -9 4 -3 -5
morn_the -1 42 -2 -2
morn_with -11 13 -2 7
morning -3 49 -10 12
morning_> 21 13
morning_with -10 18 -5 -1
mortgag 17 -16
mortifi -22 31
most -20 -13 3 20
most_> 4 13
most_day 14 5
most_had 31 -30 -3 -4
most_new -6 8
most_of -11 5 12 4
most_often 2 -6 -4 -3
most_peopl -12 -3 -5 4
mother 35 1 18 -12
mother_> 33 -29 33 -4
mother_say -13 -25
motion 5 -3
mould -23 22 -1 14
mountain -5 -23
mouth -51 33 -4 -2
mouth_and -28 27
mov -6 -10 41 15
mov_> -16 -17 39 -6
mov_back 5 -39
mov_from 10 36
mov_it 6 10
mov_on 21 34
mov_the -5 -31 59 -9
mov_to -16 -11 -9 -7
move -12 -20 -3 -15
move_> 16 6
move_you -25 -8
movement 5 -1 -6 -8
mr -46 0 -10 12
mr_abernethy 0 0 -3 -3
mr_okoro 0 0 -3 44
mr_tregenza 0 0 -2 -4
mrs -31 38 -10 8
mrs_d 0 0 -1 -3
mrs_pasco 0 0 -3 -5
mrs_t 0 0 -2 -4
ms -9 26 -6 16
ms_penhal 0 0 -2 -4
much 14 -33 -7 -15
much_> -2 26 -7 -3
much_as 5 -29 6 -2
much_for 6 1
much_is 22 -23
much_of 30 -33 8 -5
mud -15 -8 -4 -3
mug -29 -17 -5 -6
mug_> -20 -6 -1 -4
multipl -17 18
multipl_choic -25 25
mum 2 35 -3 -3
murder -15 -35
museum 1 18 -4 -7
music 16 -23 39 -4
must 17 6 1 -23
must_> 1 -29
must_be 33 18 -2 -8
must_have 15 18 -13 -6
must_hold 4 12
my 5 5 -14 7
my_age -14 12
my_aunt 2 5 -2 -4
my_back -2 7 -2 -2
my_boss 16 9 -2 -1
my_brother -12 -23 -4 -5
my_chair 20 15 -2 -2
my_co 5 -1
my_coat 9 26
my_colleagu -1 10
my_contract -4 -30
my_cousin 24 15 -1 -2
my_daughter -17 28 -6 -9
my_desk 9 1 -4 -2
my_ear -7 -8
my_face 35 13 18 -7
my_father 24 5 -6 -3
my_feet -3 -25 -3 55
my_field 6 -30
my_first 16 51 0 -12
my_flatmat -5 10
my_former 4 -2
my_friend 15 -41 -6 -4
my_granddaughter -30 4
my_grandfather -8 -13
my_grandmother -17 -30
my_group 6 7
my_hand -18 26 -8 -7
my_head -4 29 -4 46
my_husband 9 -33 -2 -7
my_job -10 37
my_last 11 9
my_left -29 14 -2 34
my_life 1 15 -11 46
my_line 21 -7
my_manager 5 -5
my_mind -12 -16 -1 -7
my_mother 17 -5 3 -6
my_mouth -14 35
my_name 26 27 -6 23
my_nephew -31 2 -3 -2
my_old 35 -16 -6 -4
my_opinion 22 -7
my_own 13 27 19 6
my_phon -21 -9
my_post 8 -3
my_predecessor 23 -4 -10 -4
my_second 5 -7 -6 -6
my_shoulder -18 8 -3 -5
my_sister -2 -9 -8 2
my_sleep 31 -6
my_son 2 3 -3 -3
my_supervisor -14 2
my_thesi 1 10
my_uncl -9 -7
my_voic 20 -1
my_wife 18 2 8 -8
my_work -16 -6 12 -8
my_wrist -35 34
myself 4 36 -2 9
myself_> -9 10 -10 -5
myself_in -8 6
myself_on -12 31
myself_say 3 2
mysteriou 22 9
n 11 34 -3 -3
nail -9 -2
nam -19 23 -15 18
nam_> -11 10 -2 -6
nam_a 18 -3
nam_and 9 -10
nam_as 15 2
nam_of -20 15
nam_on -13 1 -3 -4
nam_the -25 -13
name -6 -2 -10 31
name_> -10 -13 -6 -15
name_and -13 -13 -7 43
name_for 4 -9 -3 -6
name_is 5 22 -4 -4
name_of 13 -37 -1 -7
name_on 22 -10 -4 26
name_the -26 16 -2 -5
name_to -12 -1
national 8 -17 -3 -7
natural -5 -17 1 -5
natural_> -14 -3
near 8 -4 12 18
near_a -23 8
near_all -18 25 -2 -5
near_alway -2 -15 -7 -10
near_equal 31 3
near_everybody 15 -5
near_the -15 8 -6 38
nearest 13 19 -4 -3
neck -24 37 -1 -7
need -1 8 -20 -25
need_> -13 -4 -5 -10
need_a -8 -18 -14 -8
need_an -29 2 -2 -4
need_and 3 16 -5 2
need_it 10 5 -4 -2
need_the 60 37 3 -4
need_to -19 -3 -16 -19
needn't 0 -54 -4 -3
neighbour -25 38 10 25
neighbour_> -35 31
neither 27 15 32 -11
neither_did -34 3 -5 -6
neither_had -18 28 -6 13
neither_of 30 4 12 -7
nephew -44 1 -6 -4
nephew_> -12 -11
nephew_who -21 13
nerv -26 -10 -15 -9
nerv_> -18 5 -6 -5
nervou -51 32
nest -25 5
net -27 28 -2 10
network 26 -53 -6 -8
network_> 12 -12
never -3 2 -22 25
never_ask -12 21
never_been 4 36 -16 21
never_done -17 6
never_had -12 37 -13 15
never_heard -3 -10 -6 84
never_in -2 6 13 -7
never_left 12 -5
never_made 6 11
never_met 4 -10 -5 -11
never_once 12 -44 -10 -16
never_seen -5 -30
never_the 28 -36
never_told 10 27 -6 -8
never_written 13 10
new -1 10 -17 18
new_> -15 5 -2 -2
new_and 22 5 -3 -5
new_head 20 34
new_one -12 -9 -3 -5
new_student 8 -6
new_system 1 38
new_year -13 -27 -8 -4
newcomer 28 34
newer -24 -19
newsletter 36 12 -3 -5
newspaper -27 -13 -3 -3
newspaper_> -8 -10
next -1 7 22 13
next_> -24 18 27 -12
next_? 0 0 -3 -2
next_and 12 -6
next_door 14 8
next_meet 12 -8 -1 -3
next_month -6 -5 14 -10
next_one -8 53 -5 4
next_step -15 10
next_time -5 -25 -7 -5
next_to -8 16 -8 -8
next_two 27 -36
next_year 3 -24 -5 -5
nice 0 -3 -12 9
nice_> -12 10 -5 20
nice_about -2 6
nicer 20 -23
nicknam 30 -9 -2 -2
niec -5 29
night -11 -3 -5 -11
night_> 0 -6 23 -8
night_and -22 12 -8 7
night_for 19 -31 -3 -2
night_he 13 13
nine 0 3 8 49
nine_> -4 -6 -9 79
nine_and 20 11 -7 -12
nine_country 28 -27 -3 -5
nine_day -21 -53 -5 -10
nine_hour -5 16 -3 16
nine_hundr -3 22 -2 -5
nine_month 33 32
nine_of -26 25 -1 14
nine_peopl 15 47 -2 -3
nine_tim -21 -9 -4 -11
nine_to -13 -29 -3 -2
nine_year 33 8 36 -2
nineteen -7 11 -11 45
nineteen_> 13 13 -4 -6
nineteen_day 12 14
nineteen_of -26 24
nineteen_peopl 9 2 -1 -4
nineteen_year 7 -19 -12 -9
nineteenth -32 3
ninety -50 3 -5 41
ninety_four -29 18 -3 68
ninety_thousand -28 10
ninth -14 16 -4 -3
nitrogen -3 7
no 5 -5 7 -28
no_0 22 -13
no_> 26 -28 -5 -5
no_amount -8 -5
no_and 15 -15
no_answer 9 -9
no_better -20 29
no_differenc -25 17 -8 10
no_fault 3 8
no_good -9 -6 -8 -5
no_he 23 -5
no_help -20 -18
no_hurry 22 -29
no_idea -10 -5 15 -8
no_it' 26 44
no_longer 21 -21 -9 -10
no_more -15 -35 -10 -4
no_need -34 -48 -6 -3
no_one 14 15 28 4
no_other -6 -19 -7 -3
no_plan -24 -37
no_relation -5
no_stak 24 -30
no_to 29 16
no_use 14 -3 -7 10
no_word 6 13
nobody -3 4 35 21
nobody_> 23 5 -7 -7
nobody_ask -5 -1 -7 -3
nobody_at 39 5
nobody_can 11 6 12 -6
nobody_could 7 -21 -3 -12
nobody_else 8 -7 -8 -4
nobody_ever -22 41 -9 -2
nobody_had -19 28 12 10
nobody_has -13 -15 -13 16
nobody_in -27 26 -6 6
nobody_is 1 8
nobody_know 19 50 -6 -6
nobody_read 9 -7
nobody_tell 29 -16
nobody_to 27 -14
nobody_want 2 -9
nobody_was -3 5 11 -6
nobody_will 10 -9
nobody_wrot 2 -9
nod -22 31 -7 -5
nod_> -23 24
nod_at -16 30
nodd 12 26 -6 -3
nodd_> 5 17 -4 -3
nois -12 -10 14 -3
nois_> 17 2 -3 -1
nomination -49 -50 -2 -4
non -30 -16 -1 -2
none -20 27 -15 42
none_> -8 -8 -4 -17
none_had -19 33
none_of -36 31 -6 51
noon -29 -27 -5 -12
noon_> 3 5 -2 -6
nor 29 -22 30 16
nor_a 41 -48 1 -9
nor_did 41 -9 -4 -5
nor_do -5 -14
normal -4 -41 -11 11
normal_> 7 -10
normal_for 4 -25
north 20 13 -4 -3
north_> 6 2 -2 -2
north_of -8 -19
nose -45 50 -2 43
nose_> -27 34 -2 -4
nose_to -14 15
not 4 2 6 2
not_> -14 -21 -4 -21
not_a 28 25 8 6
not_about 25 -9
not_an 13 22
not_and 5 -40 -8 14
not_answer 12 -17
not_ask 17 -6
not_at 18 19 -4 -3
not_be 0 11 23 -2
not_been 16 -1 33 -2
not_being 9 19 15 -7
not_believ 11 -34
not_do 14 33 35 -4
not_even -6 10
not_find 4 7
not_for 46 32 -7 -6
not_from 13 26 -2 45
not_get 10 8
not_going 4 -35
not_have 4 -15
not_her 26 -17
not_how -26 10
not_ill 8 11
not_in 11 1 -12 -9
not_know 1 34 -18 17
not_make 10 -9
not_mere -17 30
not_need -15 16
not_on -20 -25 -5 -10
not_once 10 -3
not_one -60 64 -11 72
not_only 11 -22
not_open -12 -16
not_read -2 8
not_say 21 8 -12 -9
not_shown 24 -9
not_speak 11 0 -3 -6
not_start 13 -7
not_sure 30 26
not_tell 19 3
not_that 15 -32 -8 39
not_the 13 -8 -5 -22
not_think -5 1
not_to -1 11 -18 -14
not_touch 12 -11
not_use -11 33
not_want 14 -1
not_what -3 -10
not_work 2 -2
not_writ 5 -9
not_yet 7 15
not_your -28 9 -7 -8
note 12 1 3 -16
note_> 26 9 -4 -3
note_for 7 -2
note_on -15 -10
note_that -4 -12 -3 -3
note_the -3 26 -2 -3
note_to 10 -24
notebook 48 -44 13 -8
notebook_> 30 -24 23 -3
noth 2 -16 2 -7
noth_> 7 -33 -16 -9
noth_about 11 -25
noth_and 6 5 -6 -5
noth_at -3 1
noth_else -19 18
noth_for -5 -28 -2 -7
noth_in 1 0 -15 -5
noth_is 16 -13
noth_on 1 14
noth_the -3 7
noth_to 26 0 -14 30
noth_was 0 1 -6 -6
noth_wrong 8 -22
notic 45 -29 13 -18
notic_> 4 -17 -3 -7
notic_a 21 -26
notic_and -9 0 -2 -5
notic_it 29 8
notic_period 1 -30
notic_that 57 -17 12 -14
notic_what 17 -36
notic_which 18 -9
notifi -5 8
noun -20 21
novel -36 -25 -1 -5
november 6 30 -5 -18
november_> 15 55 -2 -6
november_and 3 -14 5 -6
november_i 4 -8
now 12 -13 9 -3
now_> 20 -21 -15 -10
now_? -49 -30 -3 -4
now_and 30 36 -13 18
now_be -3 -5
now_i 19 41 32 -8
now_in -19 -20
now_it -27 6
now_live -14 -11
now_the 39 -11 -5 -2
now_ther 16 -22 -4 -1
now_you -24 -22
null 5 -12
number -12 -17 18 -12
number_0 -9 -18 -4 -3
number_> 2 4 -16 -1
number_and -24 17 -5 11
number_for 9 -23
number_in 8 9 -5 -6
number_is -8 -31
number_of -6 23 31 11
number_on 16 -15 -5 -4
nurs 7 17 -11 3
nurs_with -14 23
o'clock -4 8 -3 -8
o'clock_> 16 -20 -1 -2
o'clock_i 0 27
oak -27 -17
object -28 17
objection -3 -20 -2 38
objectiv -3 33
oblig 16 44
observ 14 4 31 33
observ_that 12 -29
observation 36 -4 -2 -11
observer -26 21
obstacl 26 -18
obviou -5 -7 -6 28
occasion 19 -13 12 -8
occupational -8 -21 -5 -3
occupational_health -12 -29 -4 -3
october 6 17 -2 -6
october_0 16 4 -1 -2
october_> 8 21 -2 -13
october_and 6 -32 11 8
odd 20 -33 -6 -7
oduya 0 0 -3 -2
of 0 0 18 23
of_0 -24 23 -11 51
of_> 8 9 16 -9
of_a -8 -13 21 15
of_about 23 -16 -6 -4
of_all 18 9
of_an -2 8 -6 5
of_and 17 -21 3 -6
of_another 19 5
of_any 11 9
of_anyon -12 14
of_april -27 15
of_ask -2 14
of_august -29 -10
of_being 31 5 -4 9
of_career 30 -14
of_charg -18 -26
of_colleagu -34 15
of_cours 24 3 24 -7
of_day 1 15
of_department 44 8 -2 -4
of_doing 15 8
of_each -16 46 -3 25
of_eight -20 7
of_eleven -1 11 -2 17
of_every 21 -38 -9 -9
of_everyth 19 -4 21 -3
of_experienc -14 -6
of_eye 29 -29
of_february -5 19 -1 -9
of_fifty -26 22 13 1
of_five -8 33 -2 16
of_forty -24 25 -7 -16
of_four -12 -6 18 -9
of_hand 8 29 -2 42
of_hav -25 -36
of_help 38 5
of_her -13 -14 6 10
of_herself -10 36
of_him 6 10
of_his 22 -40 -11 -11
of_it 11 16 -26 -26
of_its -17 -23 -3 -6
of_july -10 -22
of_june -3 13
of_knowledg -8 26
of_last -2 2 -4 -2
of_lead 21 -13
of_learn 25 -16
of_life 4 -15
of_manager 32 -30 -7 -5
of_march -19 10
of_may -19 33 -4 4
of_me 30 7 13 -11
of_mentorship 2 -7
of_mine 27 -38 10 -5
of_my -28 7 37 29
of_next 10 29 -2 -6
of_nine 17 8 -2 -4
of_nineteen 2 -27
of_not 12 -20 -10 -3
of_number 0 27
of_october -2 40
of_one 3 3 -8 34
of_our -5 15 -6 -5
of_paper -33 30 -4 29
of_peopl 14 -5 -5 -3
of_person 21 -29 23 -6
of_practic -5 17
of_september -11 34 -2 7
of_servic -6 1 -2 17
of_seven 1 20 -4 22
of_six -8 17 -2 16
of_sixty -5 16
of_skill 14 -10
of_small -11 13
of_somebody 22 -31 11 -6
of_someon 31 -21
of_someth -23 19 -7 -7
of_staff 1 -11 -4 26
of_such 13 7
of_sugar -11 -22
of_tea -15 -10
of_teach -14 14
of_tell -4 8
of_ten -1 -24 -6 -7
of_that 3 13 7 -20
of_the -1 -4 17 10
of_their -9 2 3 9
of_them -1 3 3 11
of_thes -1 16 11 17
of_thi 16 -18 52 -5
of_thing 20 -32 9 -8
of_thirty -7 -1 -5 33
of_thos 13 -23 11 52
of_thre -7 27 -1 -8
of_time -15 5 -4 -2
of_train -4 -4
of_trainer -20 -37
of_twenty 9 -3 8 34
of_two 11 35 -3 2
of_us -44 42 -15 19
of_use 27 -1 0 -1
of_water 4 2 -1 -1
of_what 13 -5 -10 -3
of_wher 16 -8
of_which -20 -20 47 -14
of_who 10 -13
of_whom -3 0 -3 14
of_word 11 -16
of_work -6 25
of_year 27 -9
of_you -2 -19 -15 -19
of_your -3 38 14 13
off -11 7 -13 21
off_> 0 -16 -8 20
off_a -10 31 -5 34
off_and -9 44 -3 26
off_at -8 11
off_in -11 -13 -3 -5
off_it 21 15 -2 -4
off_on 2 23 -1 -5
off_one -13 -9
off_the -13 24 12 8
off_to -10 8
off_with -16 -9 -4 -4
offer 54 -20 -20 -19
offer_> 48 -38 -7 -2
offer_a 29 -22 -3 -3
offer_her 18 10
offer_me 26 -24 -2 -3
offer_the 4 -4 -4 -5
offer_to -14 -10 -3 -4
offer_you 7 9 -3 -2
offic 18 -4 11 -9
offic_> 18 4 8 -8
offic_and -14 -7 19 -3
offic_has 8 7 21 19
offic_in 19 5 -3 -2
officer -7 -2 6 -17
officer_on 7 9
official -22 30 -2 -1
offset -11 15 -2 9
often 43 -9 10 -18
often_and 30 -11
often_the 9
oh -6 18 -7 -4
ok -9 15 -5 -2
ok_> -25 12
okay 10 -19
okoro 0 0 -3 41
old 12 8 -9 13
old_> -11 -1 -5 56
old_and 3 0 26 -5
old_boss 3 -16
old_colleagu 23 -12
old_friend -11 -30
old_hand 20 48
old_man -11 7
old_one -10 -13 -6 17
older 53 -41 16 -1
older_hand 20 -38
older_one 14 -25
older_than 4 -9
oldest 21 -16 -6 -3
on 0 0 6 8
on_0 -13 15 -9 36
on_> 1 30 -6 -6
on_a -6 -2 -10 24
on_about 19 1 -3 -3
on_an 10 19 -4 -3
on_and 25 4 -9 -13
on_another 7 -25
on_any -2 24 -3 -6
on_at -23 -29 -3 -2
on_averag 12 11 -2 -3
on_both 38 -9 10 -4
on_by 10 -15
on_day 41 34 -3 18
on_each -13 28 -8 8
on_earth 17 4
on_every -20 -12 -5 -6
on_for 7 -33 -7 -2
on_four -4 36 -7 1
on_fourteen 2 11
on_friday 3 -25 -10 -14
on_her 6 11 -8 4
on_his 12 -9 -3 -4
on_holiday 0 8 -1 -2
on_how 7 -36
on_in 8 12
on_it 1 23 14 -21
on_its -27 -13
on_like -10 5
on_monday -13 17 18 36
on_most 13 -18 -5 -5
on_my -4 32 6 18
on_nine -1 -25 -4 -11
on_one -25 -1 16 -3
on_or -25 26
on_other 22 17
on_our -14 45 -4 -11
on_page -16 -1 -4 -11
on_paper 25 -29 51 14
on_peopl -1 15
on_purpos -5 3 -3 -11
on_read 14 7
on_river 10 -11
on_saturday -56 -22 -3 -7
on_site -19 -7
on_some 0 19 0 -2
on_speak 27 30
on_sunday -19 24 -7 -2
on_that 6 9 13 22
on_the -3 -2 -16 7
on_their -14 3 -4 8
on_them 1 39 -2 9
on_thi -23 9 -10 4
on_thre 25 -4 12 -9
on_thursday -31 -31 18 -11
on_time 4 -12
on_to -46 21 -6 -3
on_trust 17 -21
on_tuesday -22 -7 -10 -14
on_two -31 -6 -3 25
on_wednesday 36 3 -2 -8
on_what 34 -2
on_which -10 -14 15 7
on_with 5 -22 -6 -4
on_your -24 -34 13 12
once -9 -29 5 -19
once_> 2 -32 -8 -5
once_a 6 -27 -1 -3
once_and -14 19 -3 -5
once_ask 14 4 -4 -6
once_at -9 -27
once_i -10 -31
once_in -30 26 -4 17
once_on -5 9
once_the -16 2
once_to -11 -17
one 0 1 8 22
one_> 3 -14 -3 1
one_a 8 -29 10 -6
one_about 20 29 -6 -2
one_after 6 -7
one_afternoon 10 14
one_and -11 18 18 16
one_another 18 39
one_answer -22 -3
one_are -8 5
one_area 2 3
one_ask 25 -8
one_at -7 -2 -7 -11
one_becaus -10 -10
one_by -8 -33 -4 -3
one_can 2 -23
one_case -6 -11
one_column -20 17
one_could -11 -3
one_day -3 13 -3 -13
one_doe -32 40 -3 12
one_down 23 39
one_for -19 -31 31 -8
one_from 8 -9 -5 -8
one_good 1 -6
one_had -19 8 -8 25
one_hand -10 5 -2 -5
one_has -9 0 4 -9
one_here 25 16 16 -5
one_honest 9 -10
one_hundr 4 12
one_i -5 -22 42 -12
one_in 13 15 -8 -3
one_individual 5 -29
one_is -2 -19 -8 -12
one_keep 15 -28
one_know -8 7
one_like -1 -8
one_line 3 9
one_mak 8 -10
one_man 10 -9
one_more -2 3
one_morn 7 -2
one_of 0 24 -23 14
one_on -9 -17 -7 42
one_out 8 -20
one_page 10 6
one_paper 20 25
one_paragraph 16 3
one_person 35 -15 -1 8
one_put 2 21 -3 -10
one_question -7 -17
one_room 17 -31
one_row -31 10 -4 -4
one_said -30 -1
one_say 23 -31 -3 -4
one_see -8 30
one_she -1 9
one_sheet -24 -7 -4 -6
one_side -24 0 -5 1
one_that 4 -38 17 -6
one_the -13 13 -2 -8
one_they 27 -12 10 -2
one_thing -3 13 -4 71
one_to 29 -8 13 12
one_was -3 17 -10 -3
one_were -18 13 -2 18
one_who 53 -19 -3 -11
one_will 29 -18 1 -8
one_with -42 15 -13 11
one_would 1 -4 19 -5
one_year -6 0 -10 -6
one_you -7 23
ongo 33 -28
onlin -3 -17 -3 -16
onlin_> 0 -22 -1 -2
only 0 -7 0 6
only_> -25 -2 -2 -5
only_a 0 11
only_ask 5 12
only_at -14 -24
only_be -26 -9
only_ever -13 -11
only_in 15 -14
only_one 21 -4 -9 -2
only_person 30 -30
only_that 21 -34 23 -10
only_the 35 8 -4 23
only_thing -1 -7
only_want -23 -26
only_when -2 -19
onto 4 28 -5 -5
open -33 -9 -17 -24
open_> -11 -33 3 -6
open_a -3 5 -7 -6
open_and 16 19
open_at -32 2 -1 -4
open_by 11 -14
open_day 26 21
open_for -5 -10
open_from -8 -42 -2 -2
open_it -18 -15 -2 -2
open_letter -22 -1
open_my -25 24
open_on -16 -2 -1 -6
open_the -27 10 -7 -3
open_until -2 -32 -2 -3
open_with -12 16 -2 -3
operation 5 34 -3 -7
operator -21 -16 4 -9
opinion 45 0 -13 5
opinion_> 35 1 -6 -6
opinion_you 32 1
opposit -9 -20 -4 -7
opposit_of -15
option 19 -24 23 -12
option_> 17 1
or 11 5 33 30
or_a 22 9 15 13
or_am 29 15 -1
or_an -3 -32
or_at -13 -24
or_becaus 24 -2
or_being 28 -6
or_by 11 -15
or_don't 19 -3 -6 -5
or_even 0 12
or_for 12 21
or_hadn't 7 -7
or_how -18 38 -5 22
or_if 4 4 10 -5
or_in -1 -25 -5 -6
or_is 30 -56 1 -1
or_it -4 -19
or_just 46 -25 1 -4
or_less -3 11
or_mere 28 -17 5 -3
or_more 17 10 1 12
or_not 4 0 2 -11
or_on 11 -32
or_one -17 -24
or_only 22 -17
or_say 8 16
or_six 9 -7
or_so 33 -42 15 -6
or_the -3 -14 -3 13
or_to 13 -16 -14 -6
or_twenty -13 -4
or_two 24 20 3 -3
or_was 27 16 -1 -4
or_what 13 49 -5 7
or_whether 11 4
or_why -30 24
or_you -9 -3 -7 -3
or_your 7 20
oral -4 17 -1 15
orang -9 20 -3 -6
orchard -19 14
orchid 0 0 -2 -6
order 0 13 -14 4
order_> 4 26 -7 -8
order_and -15 8 -5 13
order_in 38 24 -7 -5
order_of 17 -18 25 -4
order_the -6 -21 -1 -3
order_to -4 5 -6 -6
ordinary -7 38 -4 5
organis -40 -9 -5 -2
original -21 -13 -2 -3
osei 0 0 -3 -2
other 14 6 -3 -18
other_> 15 -2 -11 8
other_? 13 -3 -2 -2
other_and 21 -14 -1 -7
other_at 16 26
other_business -10 8 -2 -2
other_day 16 6 2 -4
other_had 7 -7
other_half -10 13
other_how -5 16
other_i 31 34
other_letter 9 21
other_matter 9 36
other_new -15 20
other_on 5 -8
other_one 33 -5 -7 -5
other_peopl 25 -12 28 -10
other_side 27 4 -5 -2
other_thing 50 34 6 -5
other_two -9 -5
other_way 11 14 -5 -8
other_were 30 -10
other_who 21 -25
otherwis -8 -30
ought 5 -5 11 -12
ought_to -3 -1 11 -12
our -16 4 -12 -8
our_> -18 -15
our_best 6 17 -1 -3
our_first 12 2
our_old 10 -4
our_own -34 58 -2 32
our_websit -19 2
ourselv -22 12 -1 -9
ourselv_> -15 13 -1 -8
out 0 -2 35 15
out_> -4 -11 29 30
out_? -8 2
out_a -19 22 -4 18
out_and 11 2 36 -8
out_as -1 -28 -1 -1
out_at 6 -16 -5 -7
out_befor 11 -13
out_by -6 -12 2 -7
out_for 0 -41
out_from -2 14 -7 -7
out_in -8 -20 -10 -14
out_is 33 -7 -1 -3
out_loud 18 1 20 -7
out_of -17 0 8 50
out_on -9 17 -6 15
out_or 3 -1 -9 -6
out_over 21 -23 25 -5
out_that 20 -13 20 3
out_the -32 20 10 23
out_ther 31 -15 -5 -5
out_to -2 12 -7 -12
out_what 21 18 10 -7
out_when -13 -6
out_who -5 -3 45 -4
out_why -17 24
out_with 10 2 -7 -6
outcom 37 -14 -4 -7
outcom_> 17 5
outcom_a 7 9
outsid 19 -20 42 -8
outsid_the 14 -11 30 -4
outsid_their 26 -25
outsider -7 -15
outstand 21 7
oven 5 -4
oven_> -12 -18
over 6 -1 -7 -12
over_> 1 22 -7 19
over_a 29 -21 14 -11
over_and 5 -9 -5 20
over_at 4 30
over_by -12
over_from 9 13 -2 14
over_his -10 -2 8 -4
over_it -2 24 1 -12
over_lunch 20 -32
over_my -21 18 -3 -5
over_nine 14 -35
over_that -36 8 -4 -4
over_the -2 10 7 -15
over_thre -35 34 -3 -10
over_to 8 -7
over_two -8 12
over_what 1 17
over_with 22 25
over_year 44 -20
overall -8 -17 -2 -2
overall_> -30 -8 -2 -1
overhead 26 -13
overlap 11 -11
overnight -39 -29 -1 -2
overnight_> -16 -21 -1 -2
owe -2 -17 10 -2
owed 0 -19
owing 8 -8
own 9 9 15 8
own_> 23 -26 -4 -7
own_a -5 -3
own_and 31 -5
own_approach 32 -23
own_at 8 -17
own_experienc 26 -19
own_it 2 -25
own_name -6 8
owner -12 -29 -8 -10
owner_> -22 -21 -2 -2
owner_of 18 -10 -3 -4
oxygen -5 -32
oyelaran -4 30 -2 5
p 16 -20 -4 -3
p_m 11 -3
pac 2 41
pace -36 23 -3 14
pace_> -20 15
pace_and -26 2
pack -25 16 -6 -4
pack_> -9 4
packag 14 8 -2 -1
packag_> 10 2 -1 -1
packet -34 -19
pad 12 2 -4 6
pag -19 12 -14 56
pag_> -17 17 -3 -11
pag_and 3 15 -3 44
pag_of -23 4 -3 14
pag_on 9 -7 -2 -4
pag_that -12 -12
page -28 29 5 10
page_0 -25 28 -5 -9
page_> -20 28 -6 -15
page_and 5 38 -6 -16
page_of -11 -10
page_one -7 -33
page_that 12 6
page_with 18 -24 -4 -7
paid -14 -43 -14 -13
paid_by -6 -23
paid_for -37 -40 -9 -8
paid_in -3 -3
paid_to 13 6
paint -9 -29 -1 -3
pair -47 -38 -3 1
pair_of 5 -5 4 26
pair_with -17 -22
pallet -33 9 -2 9
palm -21 -34
pan 0 0 -5 -2
panel 8 34 -10 7
panel_> 0 28 -4 -2
panic 31
paper 7 17 28 -2
paper_> -6 6 -11 -11
paper_and 2 23 16 19
paper_has -5 22
paper_in -15 9 -5 -5
paper_is 7 29
paper_it -3 13
paper_of 0 -2
paper_on 39 -9 -4 -4
paper_that -20 21 -4 -4
paper_to 24 -10
paper_with -7 44 -3 38
paperback -5 -38 -2 45
paperwork 16 -20 -2 -2
paperwork_> 12 -4 -1 -2
paragraph 8 0 -8 -7
paragraph_> -7 3 -5 -4
paragraph_of 15 -27
parallel -26 -1
parcel 14 -36 -3 -3
parcel_> 12 -35
parent 44 -26 32 -8
parent_are 6 -26
parish 1 -13 -7 -4
park 16 33 -9 -12
park_> 4 17 -3 -5
parlour -20 -1
parrot -30 -4 -3 -4
part 25 17 -3 -5
part_> 30 -13 -3 -3
part_and -9 -16 7 -4
part_i 8 16
part_in -24 -2 -3 -6
part_is -6 -6
part_of 41 8 17 -4
part_with -9 11
participant -59 64 -1 -11
participant_> -17 8
particular 1 -8 4 -9
particular_skill 11 21
partner 53 -1 -3 -11
partner_who 3 11 -2 -2
partnership 7 -30 -3 -2
party 10 -45 17 -12
party_> -7 -4
pasco 0 0 -3 -5
pass 5 -1 -12 -14
pass_> 24 30 -5 16
pass_and -3 -6 -6 -6
pass_by 3 26
pass_in 24 -5
pass_mark -14 -2
pass_on 24 -26
pass_the 5 -30 6 -19
pass_to 11 7
passag 11 -27
passenger -13 -12 -1 -5
passport -16 -13
past -10 -21 3 -6
past_six 17 -9 -1 -7
past_ten 9 -24 -2 -8
past_the 10 -16 7 -4
past_two -4 -16 -4 -2
patch 4 -11 28 8
path 8 11 -5 11
path_and -7 13
patienc 24 -24 32 -4
patienc_and 34 -16
patient 5 27 19 -9
patient_> 19 -15 -3 -1
patient_and 20 6 -1 -1
pattern -6 -13 -6 -5
paus 7 -23 -3 -3
paus_> 0 -41
pay -3 -37 6 -17
pay_> -2 21 -3 -2
pay_for 12 -6 -7 -4
pay_the 3 21
payment -9 -7
payroll -9 3 -1 -5
pdf -32 18
peac 9 -39
pen -54 30 -5 6
pen_> -43 27 -4 10
pen_and -2 9
pencil -23 16 -4 -7
pencil_> 2 -8
pencil_and -4 19 -5 -9
penhal 0 0 -2 -4
penny 2 1 -2 -5
penny_> 4 -22
pension 40 -7 -3 25
peopl 1 4 3 19
peopl_> 3 44 -7 -11
peopl_a 0 -17
peopl_and -33 45 -7 -6
peopl_are 4 20 -4 -2
peopl_at 6 -13 -3 -8
peopl_bring 9
peopl_can -18 -27
peopl_come -7 6
peopl_do 19 -1 -3 -9
peopl_for 15 8 -5 -7
peopl_from -11 8
peopl_had 4 -14 23 -3
peopl_have -26 -11 -4 17
peopl_i 1 -11
peopl_in -4 9 -8 12
peopl_on -26 -6 5 8
peopl_said 23 9 -2 -2
peopl_say 26 -38
peopl_to -6 10 -3 10
peopl_turn 0 -7
peopl_we -21 27
peopl_who 16 27 9 4
peopl_who'd 9 19 -3 42
peopl_who'v 25 3 -2 -5
peopl_will 11 -13
peopl_with -1 -5 -2 -6
per -38 -22 -10 -7
per_cent -25 -32 -8 -10
per_head -21 -9
percent 0 -21 -4 -1
percent_> 15 -19 -3 -10
percent_and -21 15
percentag -7 30
perfect -34 -37 -8 27
perfect_good -26 -27
perfect_well -10 -36
perform -3 16
performanc 27 -1 26 -6
perhap 14 7 3 8
perhap_a -10 -5
period 2 6 -5 18
period_> 15 10
permanent -2 -32 -2 -2
permission 0 12 -2 -3
permit 5 11 -3 9
permitt -18 -13
permitt_to -5 -4
person 43 -1 53 -20
person_> 6 5 -5 -9
person_and 20 -5 -3 -1
person_be 19 -13
person_for 28 -14 -5 -2
person_from 4 13
person_i 19 -37
person_in 24 -12 1 -6
person_is -7 2
person_like 24 -10
person_on 18 41
person_outsid 33 -1
person_to 44 -14 24 -4
person_who 42 13 -6 5
person_whom 19 -30
person_whos 31 -3
person_with 28 -1 24 -5
personal 33 -34
personal_and 51 -8
personality -23 9 -6 51
perspectiv 40 -49
persuad -32 11
pew -10 -4
pharmacy -7 -6 -4 15
phd 39 -33
phon -8 -61 -19 -19
phon_> -27 -16 -4 -5
phon_and -11 -17
phon_call 17 -3
photo 17 -36
photocopier 10 -11
photocopier_> 9 -10
photograph -50 -47 -9 -8
photograph_> -3 7 -3 -1
photograph_are -8 -29
photograph_of -35 -24 -3 -4
phras -6 -10
physic 2 -17 -5 -6
physicist 14 8 -5 -7
piano -49 5 -4 49
pick -1 19 12 20
pick_it -1 37 -4 24
pick_up 31 -39 26 -7
pictur -7 -16 -8 -5
pictur_> 3 10 -1 -1
pictur_and 21 -15
pictur_of -22 -4 -2 -3
pie -21 -35 -1 -2
piec -34 24 2 36
piec_> -11 -20
piec_of -15 2 -5 -12
pig -38 25
pilar 0 0 -1 -3
pile -33 10 -5 9
pilot -30 -2 20 -7
pin -28 22 -3 -3
pin_> -20 12 -2 -2
pink -3 -34 -2 -1
pip -18 -13
pipe 4 3 -2 -3
pipett -16 -26 -3 -6
pit 2 -17 -6 -3
pitch -27 25 -8 11
pitch_and -18 8
pity 8 12
pivot -24 29
plac 5 -2 -12 -10
plac_> -16 -4 -4 -9
plac_as -9 -6
plac_at 12 18
plac_in 4 2 -1 -3
plac_of 22 27 -2 -3
plac_on 6 -12
plac_wher 29 12
plain 19 7 0 -7
plan -1 34 -14 20
plan_> 10 13 -9 -7
plan_a 29 9
plan_and -4 19 -4 33
plan_for 27 22
plan_with 22 1 -2 -3
plann 22 -11 -7 -8
plann_> -9 -3
plann_a 4 11 0 -2
plann_in -8 20
plant -61 -6 -11 -14
plant_> -26 -24 -5 -4
plant_in -26 5 -3 11
plastic -9 26 -3 50
plat -53 -21 -6 -4
plat_> -3
platform -8 -6 -6 6
play -14 19 -13
play_in 10 27
play_it -12 5
play_the -6 1 -3 -8
player 20 17 0 -9
pleas -45 -27 -14 -18
pleas_> -9 30 -2 -7
pleas_don't -48 -28 -6 -4
pleas_read -13 22
pleasant 37 -30
pleasur -16 4
plenty 12 -6 8 -4
plenty_of -10 12
plot 15 5 -7 2
plot_> 5 4
plough 23 15
plow 0 0 -3 -4
plu -39 -1 -4 43
plumber 0 -7
pocket 2 27 -1 27
poem -26 -10
point -1 28 -2 -4
point_> 18 -12 -7 -2
point_and -1 -4 -5 -9
point_at -23 39
point_from -7 16
point_of 18 -11
point_out 20 -3 -6 -7
point_to 20 -2
pointer 0 -13
polic 6 -15 -2 -1
policy 3 -25 30 -12
policy_> 10 19 -4 -4
polit 6 30 80 -5
polit_> 1 4
pond -29 -47
pool -23 1
poor -4 -20 -2 -2
popular 7 -39
porch -1 -21 -2 -2
port 2 3
portal -16 4 -4 7
porter 6 -18 -2 -3
porto 5 36
position -7 -1 41 -4
position_> 2 -23 61 -3
possib -13 18
possibl 0 20
post 27 -8 -16 -12
post_> 15 28 -3 -5
post_in 10 -7
postcod -1 -17
postdoc 26 5 -6 -4
postdoctoral 4 -17
poster -6 32 -7 -10
poster_> -10 -4 -3 -4
poster_in 6 29
postmortem -20 7
pot -15 25 -2 -3
potato -19 22 -3 -3
pound -37 -38 -1 -5
pound_> -25 11
pound_and -5 -32
pour 10 -32
practic -14 61 -7 13
practic_for -21 -1
practic_on -22 31
practical -8 75 -6 96
practical_> -3 42
practical_and -9 3
practis -33 73 -4 -8
practis_on -6 55 -1 -1
prais -9 -7
prayer 17 19
pre 25 10 -3 -9
precis 10 -39 4 -9
precis_what 21 -15
predecessor 45 6 -11 -5
predict -17 4 -6 -9
preferenc -7 -29
prepar 18 7 40 -11
prepar_for 2 -4 13 -6
prepar_to 9 -21 48 -6
preparation -22 30 -2 -4
prescrib 26 28
present 2 26 8 -4
present_> 22 4
present_as -8 35
present_it 19 35
present_the 2 1 -1 -3
present_with 11 6
presentation -6 26
press -54 -22 -8 -10
press_the -28 36 -1 -5
pressur -4 13 -1 7
pretend 10 18 -2 11
previou 1 13 -8 -10
pric -12 -62 -13 -20
pric_> -11 -30 -4 -9
pric_a 32 -5
pric_of -24 -18
priest -5 -9
primary -19 30 -3 -7
principal 24 -9 -2 -4
print -31 -43 -11 -14
print_> -27 -17
print_it -9 -25
print_on -18 -41 -2 -6
printer 1 -38 23 -6
printer_> -17 -10
priority -6 -20
prison 8 17
privat -12 -2 -7 -5
privat_> 18 -12
priz -24 -47 -1 -2
prob 4 49 -1 -2
probab -2 5 24 21
probation 43 0 -1 -2
problem 7 32 23 2
problem_> -14 4 30 3
problem_and 21 11 -4 -9
procedur -2 -16 9
procedur_> 4 -19 -5 -3
procedur_and -12 16
process -8 59 -3 -2
produc -34 49 -6 7
produc_a -32 15
product -3 31 -3 -9
product_and 9 -6
production 6 -7 -4 -5
profession 21 -30 -4 -5
professional 36 -10
professional_and 29 -28
professor 34 -54 -5 -8
professor_of 30 15 -9 -2
professor_who 19 -19
profit -5 -1 -4 -6
program -20 25 -10 -2
program_is -10 5
programm 8 -5 -6 -11
programm_for 7 -20
programm_of -7 -4
progress 27 -14
progress_is 30 -8
project 3 28 -10 -1
projector -4 9
projector_> 5 -1
promis -26 46 -6 8
promis_to -31 32 -3 19
promot 26 -35 10 -3
promotion 26 -3 -4 -5
prompt -7 15
proof -14 3 -3 -4
proper -10 59 -1 17
proper_> -21 37 11 12
proper_and -14 33
propos 46 -13 -9 -7
propos_that 12 10
propos_to -8 3
proposal -21 57 -2 6
protect 3 -8
protection -4 -24
protocol 4 7
proud 8 23 -5 -5
proud_> 15
proud_of -10 5 -4 -4
prov 4 -13 67 -3
provid 26 -27 -4 -11
pub 38 33 -3 -3
public -23 0 6 -12
publication 16 -3 -3 -8
publish -14 -24 -8 -18
publish_in 1 -11
publish_on -4 -21
publish_the 2 2 -1 -3
publisher 39 -24 -4 -2
pull -10 -7 -7 5
pull_the 9 -1
pump -14 47 -7 44
pump_> 13 33 -3 9
pupil -17 -9 -1 15
purchas 20 -23 -1 -1
pure -5 14
purpl -14 21 -6 -2
purpos -4 9 -6 -12
purpos_> -1 1 -4 -8
push -18 -14 -9 -5
push_the -5 -11
put -17 9 -3 36
put_> -5 1 -5 -3
put_a -24 27 25 84
put_down -40 -11 -3 22
put_first -16 -18 -7 -5
put_her 13 29 -1 -5
put_his -2 -11
put_in -1 22 23 -16
put_into 7 -10 -4 10
put_it 0 -14 -16 -19
put_me 7 3 -3 -4
put_my 3 21 -3 66
put_on -23 13 -2 3
put_out -14 18
put_right -27 15
put_that 6 15 -3 -4
put_the -43 16 -11 29
put_them -36 1 -3 6
put_thi 16 35
put_through -7 48 -5 -8
put_to 21 -12
put_together -5 -4
put_up 1 10 1 9
putt 1 34 -6 25
putt_the -11 15
puzzl 12 8 9 -2
q -38 -5 -6 -5
q_a -10 -11
q_i 6 -28 -3 -2
q_i'm -7 -1
qualifi -5 -11 -5 -12
qualifi_in 10 9 -2 -4
qualification 2 19 -1 -5
qualification_and 2 -5
quality -11 24 -6 -4
quantity 0 7
quarrel -6 -20 -2 -4
quarrel_> -13 -6
quarter -8 7 -6 63
quarter_> -2 11 -2 -5
quarter_and -1 -16 19 -5
quarter_of -12 31 -5 11
quartet 0 0 49 -2
quay -7 40 -1 -7
queen -22 -2
queen_> -6 15
query -40 53 -5 22
question 5 6 29 1
question_0 -30 2 -3 -2
question_> -1 25 -1 -5
question_about 16 -5
question_and 8 35 -15 27
question_at 8 -6
question_befor -29 15
question_for 21 0 24 -5
question_in -8 11 9 -8
question_is 39 -50 21 -3
question_of -15 -19 7 -6
question_on -13 -21 -7 -10
question_that 18 1 -1 2
question_to 10 8
question_with -19 29
questionnair -6 -4
queu 7 18 -3 16
quick 36 -13 -3 -18
quick_> -1 -22
quick_and 13 14 -7 -9
quick_that 3 -27
quiet 30 -18 6 -14
quiet_> -6 20 -8 -3
quiet_and 12 -37
quiet_at -15 -2
quit -3 -34 25 -14
quit_a 10 -40 39 -3
quiz 4 -6 -4 -11
quot -2 -19 -2 -2
quotation -9 -28 -2 -1
r 9 25 -5 -6
race -15 -40
rack 6 5 -3 -3
radiator -5 8
radio -20 -6 16 7
radio_on -2 -10
raffl -19 44 -3 -2
rail -19 -9 -3 -5
rain -19 6 -3 -8
rain_> -11 -2 -2 -1
rais -10 -14 -4 35
rais_0 -23 -4
rais_a -22 35
rais_the -3 -35
ran -7 6 -13 -17
ran_a -8 20
ran_it 30 -32 -6 -2
ran_the 1 4 -3 -9
ran_to -9 18
random -14 -1 -3 -6
random_and -20 20
rang 2 34 -12 26
rang_> 37 -12 -2 -4
rang_me -9 18
rang_my -21 9
rang_the 2 48 -2 -3
rang_to -1 5 -2 49
rank -35 38 -2 46
rare 28 -44 -10 -6
rat -3 11 -7 -16
rate -10 -45 -12 35
rate_> -21 -34
rate_of 31 -22
rather -9 -10 19 29
rather_than 2 -3 -3 62
raw -5 10
re -20 46 5 16
reach -26 10 -11 63
reach_> -3 -34
reach_by -8 37
reach_the -10 -12 -6 22
read -12 17 -16 42
read_> -22 15 -8 -8
read_a 8 21 -1 12
read_about -4 29
read_all 8 -11
read_and -18 -2 -2 -4
read_book 5 10
read_everyth -9 15
read_in -4 -7
read_it -8 15 -12 -12
read_one 4 13 -7 17
read_out -12 -4 -2 -8
read_that -20 9
read_the -24 10 -1 14
read_them -6 -3 -5 -6
read_thi -8 7 7 -5
read_thos 6 -15
read_your -2 1 12 20
reader -7 23 -8 8
reader_> 9 20
reader_who -5 10
reading 2 -13
ready 19 -33 -6 -6
ready_> 5 -29
ready_for 17 -17
ready_to 16 -16
real -7 50 -8 2
real_> 0 20
real_one -10 40 -7 -10
realis 42 -7 -5 -7
realis_that 22 7
reason 4 -14 8 -16
reason_> 2 -3 23 -6
reason_for 30 -3
reason_given -22 -20 -3 -4
reason_that 22 -20
reason_to 0 16 -3 -2
reasonabl 32 20
recall 13 2 -5 -6
receipt -26 -23 -2 -4
receipt_and -22 -15
receiv -31 -14 -6 -10
receiv_a -21 -7 -2 -2
receiv_the 14 -3
recent 4 -17
reception -27 -22
recip -6 -25 -6 -5
recit 30 -18 5 12
recit_it 20 10
recit_the 17 -34
reckon -31 -12
recognis -1 54 -2 -9
recognis_> 15 24
recommend -20 -27 -9 -9
recommend_> -22 8
recommend_a 1 -9
recommend_it -31 -39
recommendation 57 29 -4 -8
recommendation_> 22 38 -2 -3
reconciliation 51 48 -5 -3
record -30 20 4 3
record_> -14 4 -3 -8
record_and -24 30
record_what -4 5
recording -30 31 -2 -7
recover 11 -10 9 -2
recovery -2 22 -3 -8
recruit -16 -27
red -39 42 -6 -1
red_> 4 24 -2 -4
red_pen -17 31
refer 35 -10
refere 14 16
referenc 6 20 -7 -9
referr -2 -17 -1 -2
referr_to -2 -15 -1 -2
referral -10 -40 -2 -6
reflect -33 13
reflection 45 -19
refresher 27 8 -6 -11
refresher_cours 4 3
refund -17 -32
refus 16 -25 -8 17
refus_> 8 9
refus_a 23 1
regard 9 15 -4 -3
regard_the 21 -12
region -9 -34
regional -6 -10 -2 -3
register 5 17 29 -7
registrar 16 -29 -7 -11
registrar_who 8 -28
regret 3 -75 -12 -6
regret_> 12 -18 -6 -2
regret_it 3 -42 -7 -3
regrett 30 -10
regular 38 -11 4 -4
regulation 8 55
regulator -24 16 -3 -6
rehears 18 22 -2 -16
rehearsal -11 12
reject 6 34
rejection 12 -5
relation -23 0 -3 -2
relation_to -1 10
relationship 44 3
relationship_and 32 -33
relationship_is 31 -2
relativ -11 -42 -2 -2
releas -11 -67 19 -2
releas_> 13 -35 34 -4
relief 5 19 -8 -5
relief_milker -14 34
rely -32 -16
rely_on -24 -3
remain 26 -35 -6 -1
remainder -11 -14 -3 -3
remark -6 -7 -6 -7
remark_> 7 10
remark_that -14 -10 -2 -2
remedy -23 28 -2 40
remember 6 -21 22 -15
remember_> -37 2 -4 -3
remember_how -12 21
remember_that 22 -7
remember_the 13 -38 -2 -2
remind -14 -5 -5 -6
reminder 23 -3
remot 23 -4 -2 -4
remov 2 -21 -4 -5
remov_> -17 -5 -1 -2
renew 13 -6 -5 -4
renewal -12 -20
rent 6 -13 -5 -5
reopen -23 -1 -2 1
rep -7 -20 -7 -10
rep_to -8 -8
repair 4 -11 -1 -2
repeat -31 32 -8 -4
repeat_> -11 5
repeat_the -30 2
replac -2 3 9 -8
replac_the 26 -2 -2 -3
replacement -40 -52 -4 -5
repli -15 58 -5 3
repli_that -15 27 -3 13
reply -5 -14 16 -2
report 19 -4 -9 -16
report_> 21 18 -6 -5
report_and -10 25
report_it -20 9
report_of 15 19
report_on 8 -20
report_that 19 -29 -6 -7
report_the 3 -16 -1 -3
report_to 5 -11
request 30 10 -5 -11
request_> 21 29 -3 -6
requir -4 31 -11 14
requir_> 5 5
requir_that -10 37
rescu -9 24
research 8 -25 -6 -7
research_and 16 -18
researcher 11 -24 -4 -9
resembl -15 3
reserv 22 4 29 -9
reservation -24 -2
resign 24 46 -10 -3
resign_in 11 37
resilienc 34 -15 -2 -2
resolv 16 -11 66 -7
resolv_that -4 18
resourc -4 -4
respect 38 -18 6 -5
respect_> 18 18 -6 -2
respect_and 26 -13
respondent 5 2 -6 -3
respons -12 2
responsibility 41 -40
responsibl 36 -7
responsibl_for 24 5
rest 29 -1 15 -6
rest_> 32 1 4 -7
rest_of 6 11 3 11
rest_on 8 3
restart -20 2 -3 8
restaurant -35 -23
restor -4 21 -3 17
restor_the 0 4 -2 18
restrict -20 43 -5 48
result -17 31 3 -8
result_> 11 26 -1 5
result_and -24 15
result_are -4 -6
retain 0 -8
retention -23 -7
retir 17 -16 -4 -19
retir_> 16 -17 -5 -3
retir_in 16 15
retir_to 23 -19 8 -3
retirement 7 -41 -3 -4
retirement_> 29 -20
retrain 4 -34
retreat 3 -26
return 18 10 -13 24
return_> 5 31 -1 40
return_for -18 12
return_from 9 19
return_on -13 4
return_to 29 -32 -4 -4
return_with 5 31
returner 59 8 -5 -5
revenu 1 11 -1 -1
revers -5 10 -3 -3
review 26 10 -11 -19
review_and 15 -26
review_by -9 -28
reviewer -10 63 -4 -6
revis 2 40 -6 -7
revision 7 34
rhythm 11 -11
ribbon -26 -15 -1 -2
ridg -7 -18
rig 18 22 -2 32
right -6 1 26 6
right_> -11 -3 13 -5
right_about 13 -8 8 -4
right_and 23 -14 10 4
right_answer -10 9
right_by -12 14
right_hand -3 -3 20 -9
right_in 11 -36
right_one 3 31
right_that -5 15
right_thing 7 39
right_to -10 17 -5 -7
ring -13 3 -3 16
ring_> -12 -14 13 -5
ring_a 11 24 -3 -2
ring_her 5 32
ring_the -39 -8 -3 -5
ring_up 16 37
risk 22 48 23 -8
risk_register 25 15
rival -9 4 -2 -4
river 35 -24 -5 -7
river_> 33 -19 -1 -3
river_and 24 -2
road 17 -27 -8 -8
road_> 6 -8 -4 -2
road_a 9 16
road_and -6 -22
road_to 6 -1
roadmap 38 -32
robot -11 21 -6 -3
rock -15 -37 -3 -2
rock_> -2 -36
role 2 30 -4 1
role_of 3 -8
role_play 0 26
roll -31 -18 -2 3
roof -28 -48 -8 -7
roof_> 1 0 -4 -3
roof_and -2 -32
room -5 -19 2 -1
room_0 -13 -11
room_> 32 -16 5 -12
room_and -4 23 -5 18
room_at 7 -31
room_for -7 -12 24 -2
room_has 9 8
room_in 24 -24 36 -5
room_on -16 -2
room_the -17 -25
room_wher -9 7
room_with -33 -29 -5 6
root 2 -13
rope 6 -4
rose -10 -16 -1 3
rose_by 4 -17
rota 10 8 22 4
rotterdam -8 -35
rough -2 -2 -5 -9
round -25 36 3 23
round_> 3 20 -4 -5
round_and -6 38 -6
round_the -22 26 -6 1
round_to -8 7 9 -2
round_with -37 28 -4 -2
rout -6 -29 -4 -4
routin -17 25 -5 -4
row -78 43 -9 32
row_in -24 25
rub -27 -37
rubber 2 -33
rucksack 9 -22
rude -7 19 -8 -5
rul 8 -6 -10 -1
rul_> 14 -21 -5 -4
rul_on 1 -32
rule 12 2 3 -7
rule_> 18 -5
ruler 6 19 -4 -11
ruler_> 10 17 -2 -6
run -9 1 18
run_> 12 3 -2 -2
run_a -2 28 -7 15
run_in -6 31 -1 7
run_it 37 2 70 -4
run_out 10 -42 -3 -7
run_the -11 30 -7 9
run_to -24 -13
rung 21 -21 19 -5
runn 7 8 -8 16
runn_> 7 -8 -3 -2
runn_a 20 0 -2 -1
runn_it -7 54
rush 13 -8 -4 -2
s 8 1 -4 -6
sack 19 25 -3 -3
sad -16 16
safe -4 -11 -5 -2
safe_> -7 18 -2 -1
safeguard -6 -2 -3 -5
safety 7 8 -4 -9
safety_and 9 -13
said 2 9 -13 3
said_> -23 -3 13 4
said_a -48 14 -3 -7
said_and 4 9 1 30
said_anyth 25 5
said_at 13 7
said_good 12 -9
said_he 14 -28 -6 -2
said_he'd -5 -8
said_how 24 23 -1 -5
said_i 24 -12 -1 -12
said_i'd -1 35 -2 -2
said_i'm -16 20 -6 -5
said_in 10 -5 -4 -3
said_it -3 31 15 53
said_it' 0 42 -7 -6
said_no 33 30 -9 -5
said_noth 5 13 1 -8
said_of 25 19
said_oh -7 18 -2 -3
said_on -8 14 -2 -3
said_she 9 3 -4 -6
said_she'd -7 -13
said_so 3 -24 -2 -3
said_someth 3 4 -2 -4
said_that 7 13 -24 6
said_the 15 29 -8 -7
said_ther -24 -7 -3 31
said_they 1 23 13 -3
said_to 25 -34 5 11
said_was 9 3 -5 -3
said_what -23 27 -11 1
said_with -7 8
said_yes 14 29 -8 -5
said_you 2 26 -4 -6
said_you'v 5 10
sail -10 -26
sal 7 7 -8 -5
salary 41 -21 -7 -9
salary_> 15 3 -2 -6
sale -48 -41 -2 -3
salt 3 -26 -2 -4
salt_> 5 -10
same -1 17 18 22
same_> 1 -12 -7 -8
same_as 19 -5
same_day -11 13
same_for 0 34
same_moment -5 34
same_month 7 33
same_order -7 9
same_peopl -15 21
same_person 11 10
same_question 1 31
same_road 25 25
same_thing 1 28 -8 -6
same_two -23 26
same_way -15 9
sampl -13 37 -9 19
sampl_> 10 6
sand -17 -23 -4 -2
sandal -29 12
sandal_> -25 11
sandwich -36 -16 -5 -5
sandwich_> -17 -1 -2 -2
sat -16 36 -5 -1
sat_at 11 8
sat_by 17 -8
sat_down -48 42 -8 -5
sat_in 1 21 -5 -9
sat_on 14 14 -11 -7
sat_the 26 -21 -1 -4
sat_through -13 20
sat_with -28 15 -4 -11
satellit 13 21
satisfactory 6 20
satisfy 6 16
saturday -44 -8 8 -9
saturday_> -29 8 -5 -3
saturday_and -22 5 -3 -4
saturday_morn -6 -23
sav 16 18 24 -4
save -4 -13 -4 -3
saving 13 -9
saw -13 20 -12 -16
saw_the -2 -12
say 7 1 12 18
say_0 0 -13 -3 -1
say_> 2 -37 44 -10
say_? -2 -11
say_a -19 -37 -3 -9
say_about 12 -27 0 -4
say_and 17 22 -3 -5
say_anyth -6 -17 57 -7
say_as -12 14
say_at 9 -18 -5 -5
say_but 13 23
say_do 12 -4 -1 -5
say_go 31 6
say_he 12 -7
say_how 7 -28 -5 14
say_i 28 16 -8 -4
say_i'm 19 -7 -2 -3
say_if 27 -22
say_in 24 19 -9 -4
say_is -13 -9
say_it 21 12 15 -5
say_it' -29 9 -4 15
say_no 29 33 -17 8
say_noth -4 -4
say_so 34 -35 -14
say_someth 9 5 -6 -2
say_that 8 -16 9 10
say_the 18 -6 5 1
say_them 4 -14
say_ther 3 16
say_they 29 -23 -3 -7
say_thi 12 26 -8 -4
say_to -14 20 -7 -6
say_what -24 28 -7 14
say_whatever 31 -16 4 -2
say_when 12 -21 58 2
say_which -9 -7
say_why -14 31 -3 -4
say_yes 43 -15 5 -6
say_you 5 24 -9 -4
scal -24 9 -5 21
scal_> -23 25
scan -5 52 -2 -9
scan_> -2 23
scann -20 18
scar 16 31
scen -17
scenario 3 22
schedul 14 22 -3 -5
schem -52 -33 -6 -5
schem_> -12 -14 -3 -5
schem_for -7 -7 -2 -2
scholar -21 1
school 11 34 -9 -10
school_> -20 36 -5 2
school_at -5 13
school_in 20 18 -2 -3
scienc -22 24 -6 -9
scientific 33 -32
scientist 10 -30 -7 -9
scor 22 27 25 6
scor_0 30 24 -1 -6
scor_> 3 -7 -2 25
scor_sheet -3 17
scrap -14 5 -5 21
scratch -24 3 25 -5
screen -34 16 -10 -17
screen_and -4 21 -2 -7
screen_reader -18 1
script -9 5
sea -19 -17 -4 -7
sea_> -2 15
sea_and -17 -16
seal -17 -6 -3 9
search -37 11 -3 -1
season 58 21 14 5
season_> 31 19 -2 -1
season_and 27 -16
season_to 34 9
seat -12 -41 -6 -7
seat_> -3 -1 -3 -2
seat_and -5 2
second 0 7 22 36
second_> -11 35 14 53
second_a -21 -10
second_befor -9 6
second_day -23 -2
second_floor -15 -22 -5 -6
second_half -11 -30
second_hand -37 -20 -5 -4
second_i 39 10 -3 -3
second_is 14 20
second_of -8 3 -3 -10
second_on -12 -13
second_one -15 12
second_time -3 29 -8 -6
second_week -14 7 -2 5
second_winter 22 -19 43 -4
second_year -10 13 3 -2
secret -20 -35 -5 9
secretary 25 5 -4 -8
section 1 23 -6 -3
section_0 19 -12 0 -2
sector 21 6 34 -2
security 22 -14 -1 -1
sediment -16 -32
see 7 -5 16 -1
see_> -30 9 -10 -13
see_a 5 -20 -4 32
see_her 13 2 -6 -3
see_how 36 -5
see_if 13 -34
see_it -7 11 0 -7
see_me -2 -2
see_that -34 17 -8
see_the -8 4 -9 -10
see_what 17 6 -13
see_why 27 14
see_you -32 -3 8 33
see_your 18 -8
seed -12 2 -6 -7
seem 30 -44 32 -9
seem_to 35 -36 44 -5
seen -22 -19 -8 -20
seen_> 14 -12 -5 -3
seen_a 6 -14
seen_befor -10 5
seen_it -28 18 -3 -3
seen_the -16 -30 -5 -4
seldom 3 -46 -3 -3
select -36 24 -2 15
self -7 27 -12 -9
sell 0 -15 11 7
sell_the -3 -12
seminar 15 -14 -6 -7
send -2 -33 -14 -10
send_a 5 -12
send_it -9 6 -3 -3
send_me -14 -5 -3 -3
senior 42 -28 -4 -9
seniority -15 -7
sens 10 -29 -11 -7
sens_> 21 -12
sens_of 15 -50
sensibl 1 9
sensor -7 -24 3 -5
sent -12 16 -13 22
sent_a -16 2 -3 -7
sent_back 1 22 -1 -3
sent_me -12 -10 -4 -6
sent_the -12 28
sent_to -17 -15 -3 -5
sent_us -7 36 -1 35
sent_you 21 -6
sentenc -19 46 8 56
sentenc_> 5 7 -7 -11
sentenc_and 5 -25 8 59
sentenc_for -4 35
sentenc_that -7 15
sentenc_what -4 25
separat 1 24 15 27
separat_> 17 -4
september -7 19 11 -5
september_0 24 13 -2 -8
september_> -1 3 -6 -18
september_and 8 -7
september_to -20 16
sequenc 12 42 -7 70
sequenc_and 17 12
seriou -10 -19
serv -5 7 -5 7
servic 10 16 -9 2
servic_> 1 13 -3 -5
sery 14 9 15 -3
sesam 0 0 -3 17
session -6 12 -6 -25
session_> 15 -26
session_and -11 3
session_in -8 28 -1 -6
session_on 21 -31 -2 -3
session_with 11 7 -2 -11
set -29 27 0 31
set_> -9 -6
set_a 12 7
set_and 9 21
set_asid -13 -11 -3 -3
set_at -10 -11
set_down 2 -5
set_it -18 -13 10 -6
set_of -8 4 -2 -6
set_out -27 -17 -6 -8
set_the -7 11
set_to -25 34
set_up -12 28 -7 35
setback 51 -35
sett -24 34 -2 54
settl 18 -28 35 -11
settl_> 7 -18 -6 -4
seven 2 -1 13 86
seven_> 16 -7 -4 -7
seven_and 0 16
seven_month 14 -7 -7 -7
seven_of -25 25 -1 39
seven_week 4 -11
seven_year 20 -17 -7 -7
seventeen -7 29 -10 -5
seventeen_year 8 11 -9 -1
seventy -4 -28 5 -10
seventy_four 18 37
seventy_one -30 -16 -2 -3
several 10 -18 -12 -13
several_of -2 -13 8 -4
several_tim 5 18
shak -19 -19 -5 -4
shall 28 -5 -8 -7
shall_be 15 29 -3 -1
shall_have 21 -40
sham -31 39 -10 -4
shap -10 6 -3 -4
shap_> -15 -11
shar 17 -30 31 22
shar_a 14 2 35 -5
shar_experienc 19 6
shar_of 13 -7
sharp -3 -1 -4 -2
sharpen -5 -9
she 5 10 1
she'd 19 17 16 11
she'd_alway 0 8
she'd_been -9 12 -6 38
she'd_have -8 -14 -6 -4
she'd_like 17 3 -1 -2
she'd_start 3 -24
she'll 9 -3 -7 -3
she_answer -14 5
she_ask -26 28 12 2
she_at 9 -22
she_becam 5 -11 -5 -2
she_been 5 8 -5 -2
she_bought -12 5
she_call 8 32
she_came -7 10 -3 -2
she_can 34 34
she_chang 10 10
she_com 26 -25
she_could 31 5 -4 43
she_couldn't -3 -11
she_decid 8 -10
she_did 29 -1 11 5
she_didn't 2 6 -11 -11
she_doe 29 14 -7 -6
she_doesn't -12 34 -9 2
she_found 4 22 -2 28
she_gave -1 -20 -5 -7
she_got -6 37 -6 -4
she_had -2 11 10 -23
she_hadn't 30 17
she_has 28 17 -10 -11
she_hear 6 4
she_is 32 1 -14 -9
she_isn't -5 24 -10 -3
she_kept 13 13 20 -3
she_knew -18 -18 -7 29
she_know 2 27
she_lack 12 -6
she_laugh 4 -18 -3 -2
she_left 9 9 -3 -5
she_let -9 -6 8 -8
she_lik 8 -13 -7 -2
she_look 10 -34 2 -6
she_made -32 19 -1 -6
she_might 6 18
she_must 19 13
she_need 4 11
she_never -13 21 -3 -9
she_once 21 -25
she_ought 16 -6
she_put -47 11 -1 34
she_rang -32 20
she_read -5 8 -4 -5
she_remember 20 20 -3 -3
she_retir -13 3
she_right 26 -8 20 -4
she_said -5 22 30 30
she_sat -28 18
she_say -10 10 -12 11
she_still 22 -5
she_stood -2 -37
she_tak -13 18
she_talk 14 -9 -6 -3
she_tell 31 17
she_the -15 -1
she_think -2 -18 4 -2
she_told 34 -33 22 -7
she_took 17 14
she_turn -4 -10
she_used -1 -8 -7 -6
she_want 45 -29 -8 -5
she_was 6 -13 -7 -6
she_wasn't -5 29 -6 -3
she_went 11 13 -3 -9
she_who -10 16
she_will -9 35 -3 22
she_work 7 -17 -1 -1
she_would 53 2 41 -10
she_wrot -5 -12 -3 -3
shed -43 -10 -5 -9
shed_> -29 -30
sheep -28 10 -3 -5
sheet -18 22 -10 34
sheet_> -3 -24 -8 25
sheet_and 10 1 8 23
sheet_of -28 36 -3 -4
sheet_with 14 12
shelf -20 -48 -2 -3
shelf_> -2 -16
shelf_and 3 -24
shift -24 24 -9 7
shift_> -5 7 -2 -3
ship -33 -35 -3 -10
ship_> -11 -8
shipp 6 5 -2 -4
shipyard -20 -19
shirt 5 5 -1 -4
sho -21 -79 -4 -6
sho_> -7 -48 -3 -5
shoebox -43 26 -3 -3
shook 10 16
shop 15 -16 -6 -8
shop_> 24 -11 -4 -5
shopp 8 -20
short -13 31 23 10
short_of 25 1 58 -8
short_term 16 28
short_test -18 6
short_time 5 5
shorter -5 15 17 28
shorter_> 7 9 24 35
should 5 22 4 -14
should_> 26 -4
should_be -15 27 10 -4
should_do -6 9
should_go 23 25 -6 -3
should_have 14 40 1 -7
should_i 10 -25 -4 -1
should_like -3 -4 -1 16
shoulder -2 46 -6 -10
shoulder_> -8 33 -4 -8
shouldn't -16 -10 11 20
shouldn't_be -12 -12 -3 -3
shout -8 8 -10 31
shout_> -19 18 -3 31
shout_at 7 -22 -2 -5
show -26 29 -4 29
show_> -10 3 25 -8
show_a 1 3
show_her -1 23 -5 -8
show_me 24 13 -4 -10
show_no -2 -31
show_that -13 9
show_the -18 -4 -2 -7
show_whether -14 24
show_you -37 17 -4 38
shower 2 -42
shower_> 5 -33
shown -13 95 -4 62
shown_> 1 31
shown_a -8 -6 -6 24
shown_her 34 19
shown_how -11 55 -4 53
shown_me -20 28
shown_the 4 19 -2 12
shut -25 -19 7 -13
shut_> -23 7
shut_the -30 -18
shut_up -3 -28
sick -10 16 8 -5
sick_> -2 5 -3 -3
sick_in -7
sick_on -10 -9
sid -2 7 7 24
sid_> 20 -3
sid_of -15 9
side 2 7 5 -1
side_> -7 33 -6 -11
side_and 0 -20 -5 -7
side_by 38 14
side_of 9 15 -8 -5
side_on 5 20
sideway -9 -10 -2 -4
sigh -14 -17
sight -16 20
sign -10 19 -15 21
sign_> 9 27 -5 10
sign_a 0 -6 -4 -5
sign_and -32 24
sign_for -12 -24 -5 -3
sign_in -3 -6 -2 -3
sign_off -2 52 -3 -9
sign_on 13 -28 -5 -5
sign_that 6 2
sign_the -14 -4 -1 -6
signal -14 -21 -6 51
signatur 12 26 -7 6
silenc 0 45 -7 45
silenc_after -9 3
silenc_and 4 14 -2 -5
silenc_for 4 13
silent -11 -17 1 18
sim 9 -2 42 -2
similar 18 6 -2 -3
simp 22 8 -6 19
simpl -11 25 -7 -5
simulat -5 33
simulator 9 34 -2 -5
sinc -3 -8 11 -22
sinc_0 -4 -31 5 -6
sinc_> 19 -10 30 -8
sinc_about -12 -15
sinc_and -36 -20 14 -3
sinc_august -17 -7 -1 -6
sinc_been 15 -14
sinc_befor 6 -12 -4 -3
sinc_christma 26 21
sinc_february 27 -9
sinc_he 6 -18 -3 -4
sinc_his 4 16
sinc_i 6 -26 -7 33
sinc_it 5 -1 -8 -3
sinc_january 17 22 -1 -3
sinc_last -17 1
sinc_my -9 10 -8 -3
sinc_nobody -5 13
sinc_september 13 -3
sinc_she -10 5 -7 -2
sinc_the -4 13 -9 -10
sinc_then -2 4 -5 -2
sinc_ther -14 -17
sinc_we -9 -11 -5 -4
sinc_you -4 -11 -7 -3
sing -35 -5 -4 -4
sing_> -14 -8
singl -29 -16 -2 -9
sink -29 1 -2 -4
sir 20 22
sister -1 16 -12 7
sister_> 11 19 -2 -3
sister_in -15 18 -3 10
sister_who -12 6
sit 11 -8 1 -12
sit_> -21 -34 -1 -1
sit_and 4 -30
sit_down 0 28 -3 15
sit_in 23 -2 1 -4
sit_on 28 24 -5 -3
sit_ther 14 -9
site 14 1 -5 -9
sitt 15 32 -4 48
situation 20 -13
six -10 19 -3 71
six_> -25 21 -5 32
six_and 3 15 -7 -12
six_day 1 -9 -4 2
six_had -25 9 -2 34
six_hour -31 -5 -2 -9
six_hundr -19 9
six_in 19 3 -2 -5
six_month 26 6 4 -7
six_of -36 24 -3 12
six_on -10 14
six_or -13 22 -6 25
six_peopl 3 -3
six_thing -48 7 -5 73
six_week 10 10 39 -15
six_with -22 -28
six_year 21 12 0 -14
sixteen -19 -8 -7 -7
sixteen_> -17 -6
sixteen_session 6 -2
sixteen_year -8 6 -4 -2
sixth -22 25 -8 82
sixth_> 11 11
sixty -26 3 -16 23
sixty_> -25 -17
sixty_and 13 -12 -7 -9
sixty_eight -9 -9 -2 -7
sixty_of -24 -3 -3 24
sixty_one 6 3 -2 -7
sixty_thre -10 -3 -5 -6
sixty_two -6 -18 -1 -3
siz -18 -13 -5 14
size -37 7 -7 22
size_> -12 11 -3 -2
size_of -32 -6 -2 45
skeleton -9 18
skill 22 68 62 114
skill_> 3 58
skill_and 26 40
skill_are 4 3
skill_gap -15 17
skill_in 11 33
skim 2 13
skin -12 12
skip -25 -37 -2 -3
skip_the -15 -34
skipp 22
sky 5 6 -1 -2
sky_> 13 -4
slab -6 8
slat -29 -12 -3 -4
sleep 21 -30 -14 6
sleep_> 35 -11 -4 -5
sleep_and -29 -13
sleev -4 22 -3 -4
slept -26 23 -6 -5
slept_> -17 23 -1 -2
slid -14 23 -9 13
slight 5 -41 5 11
slight_better 8 -5
slip -17 -7 -3 -4
slippery -8 -34
slop -7 -39
slow 9 17 -13 25
slow_> -26 12
slow_and 3 -11
slow_it -3 9
small -22 -1 -6 -15
small_> 9 41 -2 -2
small_charity 0 0 -1 -7
small_one -12 -19
small_thing 28 -24
smaller 3 -43 15 -6
smallest -13 -34
smell 0 -16 15 -6
smell_of 0 -9 -6 -5
smell_the 28 1
smil 14 -6 -3 -3
smil_> 10 2
smok -36 -18 -3 -3
snack 16 -5
snow -26 -38 -2 -3
so 0 -2 -17 -17
so_> 7 2 -8 4
so_a -6 -13 -4 -3
so_and 3 -14
so_as 14 -1 -4 -6
so_did 0 -4 -2 -3
so_do -4 -4
so_far -3 -9 3 9
so_for 8 -24
so_good 8 -28
so_hard -29 13
so_here -4 -9 -5 2
so_i 3 55 -9 -13
so_i'm 15 1 -6 -4
so_if 12 -38
so_in -14 -20 -1 -8
so_is 1 24
so_it -13 -5 -8 -6
so_it' 0 30
so_long 9 -11
so_many -8 10 -4 -2
so_much 35 -19 6 -3
so_often 25 4 23 -4
so_she -2 10 -4 -4
so_that -15 5 -13 -7
so_the -11 -11 -5 -6
so_ther -7 -2
so_they -17 -15
so_thi -3 25
so_we -23 10 -2 16
so_what 12 -20 -2 -2
so_when -2 -29
so_you 18 -6 -6 13
social 26 -5
society 9 -23 3 -3
sofa -19 21
soft 12 -30 -9 -2
softwar 10 37 -12 -18
softwar_> 9 21 -3 -7
softwar_was 21 -27
soil -17 -7
sold 21 -17 -11 -9
sold_> 16 -13 -4 -1
sole -15 -30
solicitor -35 -53 -7 -3
solution 0 -21
solv 1 28
solveig 2 -17 -4 -2
some 7 6 26 11
some_> 10 8 -3 36
some_day 33 -22 22 -3
some_four 14 -5
some_of -3 6 -12 -14
some_time 18 -17 26 15
some_week -22 1
somebody 16 -4 54 3
somebody_> 29 2
somebody_ask -7 -6
somebody_at -33 27 -4 46
somebody_else 10 -14 45 -3
somebody_from -1 8
somebody_had 18 -8
somebody_has -5 13 34 7
somebody_in 1 -31 -1 -5
somebody_on -4 -24
somebody_to 40 25 -8 -4
somebody_who 47 -33 21 9
somebody_who'd 27 -12
somebody_will -8 -9
somebody_with 18 13 5 -6
someon 17 21 4 33
someon_a -6 -29
someon_else 13 -19 22 -7
someon_i 21 -37
someon_in -5 35 -4 12
someon_to -5 30 47 46
someon_who 40 43 -12 11
someon_who'd -3 1 -5 -6
someon_will -7 -4
someon_with 28 14
someon_you 29 4 -2 -4
someth 3 -10 3 -18
someth_> 10 -21 -12 -7
someth_about 1 -19 -3 -1
someth_and 13 -30 2 -3
someth_different 22 -3
someth_else 14 -15 1 -7
someth_for -7 -4
someth_from 16 -33
someth_in -33 5 -6 -4
someth_like 24 -5
someth_on 39 -26 -4 -3
someth_over -24 -28
someth_that 15 -4 -8 -1
someth_to -10 16 -5 26
someth_up -16 17
sometim 8 -21 -2 -3
somewher -9 -38 -11 -12
somewher_else 20 2
somewher_in -43 21
son -10 7 -10 -12
son_and -4 5
son_in -5 14
soon 10 49
sooner 26 -20 13 -8
sorrel 0 0 -3 -5
sorry -2 -63 0 -11
sorry_> -21 -37 -1 -1
sorry_to 3 -8
sort 13 -17 26 -7
sort_> -14 -23 -5 -3
sort_of 34 -15 12 -15
soul 3 50 -8 36
sound -7 -12 -14 -13
sound_> -35 18 -3 4
sound_as 7 -33
sound_like 21 -33 -3 -8
soup -34 -57 7 12
soup_> -13 -40 13 -7
sourc 3 3 -2 -6
sourdough -6
south -25 -38
spac -14 -13 -2 -3
spanish -13 -20
spar -10 8 64 -2
spe -42 12 -3 22
speak 17 5 -17 -9
speak_> 1 6 -6 -6
speak_about 19 18
speak_of -17 0 -5 -3
speak_term 27 30
speak_to 3 -34 -3 -6
speak_up 15 -9 -2 -3
speaker -13 -1 -6 -6
specialist -6 -21
specific -10 55
specification 19 14 -7 -11
specy -1 -31 34 -6
speech -9 9 0 5
speech_> -2 -3
speech_in -15 -6
spend 9 -17 9 -4
spend_it 10 -30
spent -13 -2 -2 35
spent_a 2 11 -1 11
spent_the 5 -19 5 -5
spill -11 31
splendid 13 5 -6 -4
split -39 25 -8 22
spok 17 -2 12 -9
spok_for -13 11
spok_to 5 14 -5 -5
spoken -1 -1 -5 -4
sport 26 -13 -3 -2
spot -29 22 -2 44
spot_> -23 14 -2 47
spott -4 -14
spr 1 -23 13 -5
spr_> -15 -6 4 -5
spr_and -4 -21 -6 -5
spr_was 2 -10
spr_we -15 5
spread 1 8 -2 -7
spreadsheet 12 5 31 -13
spreadsheet_> 26 -17 -2 -3
spreadsheet_that -3 14
squar -41 9 -4 -4
st -17 23 -2 -3
stack -3 -26 -2 -5
stack_of -3 -9
staff 7 -6 -14 24
staff_> 14 5 -3 11
staff_and 7 15
staff_who -23 -23 -1 -3
stag 11 23 6 17
stag_> 12 -3
stag_of 19 -9
stain -21 6
stair -9 -19 -6 25
stair_> -2 -28 -2 -5
staircas 10 -38
stak 36 -26
stak_in 28 -12
stamp 43 0 -5 -6
stamp_> 26 7 -2 -2
stand 25 -25 12 5
stand_> 4 -15 6 -4
stand_and 9 -12
stand_at 28 10 8 31
stand_behind 18 11
stand_between -24 28
stand_by 28 -14
stand_for -5 -29
stand_in 0 -16 3 -12
stand_next 3 44
stand_on 2 -21 -7 -4
stand_ther -13 -34 4 -5
stand_up 21 -34 -3 -9
standard 1 19 14 8
standard_> -28 29
standard_in -3 9
star -10 5 -1 -3
star_> -3 -2 -1 -3
start 6 8 13 -17
start_> 23 -3 21 -10
start_and -4 10
start_date -6 20
start_from -20 16 -2 -3
start_in -14 22
start_on 14 42 -3 -4
start_the -21 0 -4 -5
start_thi 29 -11
start_to -1 -47 -5 -3
start_with -2 42 -6 -3
starter -8 -21
stat -7 4 -4 -9
statement 11 41 -7 -8
statement_and 2 35
station 12 -53 -2 -9
station_> 2 -54 -3 -3
statistic 5 29 -2 -2
statistic_for 10 10
statistician 5 -25 -4 25
statu -27 -11
statu_> -13 -24
stay 23 -12 -7 -1
stay_> 26 -6 -7 -6
stay_for -15 -36
stay_in -4 -29 -6 46
stay_on 25 19 -5 -3
stay_out 10 -9
stay_ther -36 18 -5 -2
stay_with 1 -22
steady 1 14 6 6
steel -15 -21 -2 -6
steep -21 -3
steer 44 -25
step -10 -7 -7 -8
step_0 35 -23 -4 -3
step_> -14 19 -2 -3
step_and 11 15
step_by -14 21
step_down 4 -5
step_so -12 29
stepp 8 -9
stern -18 26
stick -48 -24 -8 -9
stick_> -19 14 -2 -3
stick_and -22 -9 -4 -3
sticker -1 -6
sticky 19 -16
still 20 -16 -10 -22
still_> 7 -20
still_a 22 20
still_be 35 -26 30 -4
still_do 17 -38
still_don't 10 -32
still_have -11 2 -3 -4
still_in 3 -9 -5 -4
still_tell -8 -15
still_ther -5 -32
still_think 20 -39
still_work 20 0 -2 -4
stock -12 0 -5 -5
stomach 16 -12 5 -4
ston -28 -41 -2 -4
stood -8 -4 -3 40
stood_> -29 19 -3 73
stood_at 5 -13 -1 -7
stood_in -22 2 -6 -7
stood_on 34 -6
stood_ther -18 8 -6 -8
stood_up -2 -27 -2 -7
stop 2 -10 8 4
stop_> -7 -6 3 -8
stop_? 26 -9
stop_and -10 -27 -5 -3
stop_being 43 -15 11 -2
stop_on -15 -26
stop_the -15 22
stop_you 15 28
stopp -9 2 10 81
stopp_> -34 33 -9 -11
stopp_a -4 -7
stopp_at -8 21 -3 -5
stopp_being 14 -34 23 -4
stopp_it -7 -20
stopp_the -8 11 -4 11
stopwatch -37 41 -1 -1
stor 21 -39 -3 -4
stor_> 20 16
storag -35 10 -1 17
storm 11 4
story -3 28 -12 5
story_> 0 21 -3 -5
story_about -15 7 -2 -2
story_and 5 -8
story_on 13 16
stov -5 -2 -6 -4
stov_> 0 0 -4 -3
str -3 -28 -2 -8
straight -27 18 22 4
strang 1 6
stranger 18 -3 -9 -13
strap -8 2
strategy 18 27 -3 -9
street -7 -50 -8 -14
street_> 7 -20
strength -13 -8
strength_of -18 4
stretch 18 -22 17 -6
strict 17 -1
strik -9 5 -2 -3
strip -11 41 -6 11
strok 16 -26
strong -3 22 -6 -6
strongest 8 -38 -2 -4
struck -7 -25 -3 -3
structur 17 38 -2 -2
structur_> 10 -17
stuck 6 8 -2 19
student -2 5 -11 -21
student_> 11 28 -4 -3
student_and -7 28
student_in 12 -31
student_of 6 -29
student_on -6 4
student_to 24 -7
student_told -3 24
student_who -25 25 -3 17
studi -14 -12
studio 19 -6 -5 -2
study 39 -10 0 -20
study_> 0 11 -5 -6
study_the 9 6
stuff -10 36 -5 -2
stupid -17 11 -6 24
stupid_> -16 22
styl -10 22 -6 25
subject 10 14 44 -13
subject_> 24 -6 -4 -4
subject_and -40 51
subject_of -9 15 -3 -2
submission -28 50 -1 92
submit 26 14 31 -1
submitt 15 29 -2 -9
subscription -11 -14
substantial -3 -21
succeed 14 9
success 49 -37 4 -4
success_> 6 -22
successor 5 -45 -3 -3
such 31 -12 -1 -12
such_a 35 -24 15 -3
such_as -6 -15 -4 -2
such_thing -11 11
sugar 1 -41 -5 -3
suggest 54 -63 50 -15
suggest_a 23 -30
suggest_i 3 13
suggest_that 47 -43 70 -9
suggestion -3 -2
suit -17 31 -5 -4
suit_me -16 12
sum -3 8 -5 10
sum_> 8 -15 -1 -3
sum_in 6 8
summaris 8 26
summary 27 47 -2 25
summary_> 8 7 -1 30
summary_for 34 40
summer 15 -36 11 -17
summer_> -18 -31 27 -3
summer_and 16 -13 -4 -8
sun -16 -11 -2 -3
sunday -1 24 13 -13
sunday_0 1 2 -2 -1
sunday_> -25 16 -3 -5
sunday_and 0 15
sunday_even 22 -9
sunday_with 1 3 -2 9
sung -23 37 -2 3
superb -30 -4 -2 -2
superb_> -17 22
supermarket 13 13 -2 -2
supermarket_> 9 -7
supervis -7 28 -1 -11
supervision -9 37 -4 -3
supervisor 5 -49 -13 -6
supervisor_a 4 -14
supp 2 -30 -4 -5
supper -15 -34 1 25
supplementary 5 -7 -1 -2
suppli -8 -34 -3 -4
supplier -5 3 -3 -9
supplier_> 5 31
support 33 25 -2 -6
support_a 0 9
support_is 17 11
support_of 4 14
supportiv 14 -30
suppos 19 -27 -3 -12
suppos_it -27 18 -6 -2
suppos_that 15 -19 -4 -7
suppos_to 37 -40 9 -6
sure 49 39 5 30
sure_> 19 -24 -4 -2
sure_of 41 18
sure_that -2 28 -7 55
surfac -6 -6 -2 -4
surgeon 34 -48
surgery -31 -41 11 -3
surnam 5 -8
surplu -5 -7
surpris -26 -7 -8 -10
surpris_> -18 -5
surpris_how -19 -4
surpris_number 9 -7
survey 8 -13 -10 -18
survey_in -23 15
surviv -40 -24 -5 -9
surviv_> -2 -7 -3 -3
suspect 18 11 -6 -4
suspect_that -13 27
swallow -16 23 -3 -4
swap -5 40
swapp -9 -2
swear 17 26
sweat -25 9
sweep -3 11
sweet -16 0 -7 3
swept -6 -18
swim -1 -14
swimm -7 1 -4 -7
switch -18 4 -7 -7
switch_off 0 -25 -1 -5
switch_the -21 12
sworn 20 0 -3 -7
syllabu -9 34
symbol -13 13
system -15 29 -8 -12
system_> -27 0 -1 -2
t 22 6 -6 -6
tab 13 61 4 -4
tab_> -10 36
tabl -6 25 -7
tabl_> 2 8 -5 -6
tabl_and 23 14 11 -10
tabl_by -4 -16
tabl_of -13 15
tablet -30 -6 -8 -13
tablet_> 16 10 -3 -4
tablet_and -17 -19
tag -26 -33
tail -13 18 -1 -6
tak -1 8 29 -7
tak_a 0 30 -6 3
tak_about 1 -16
tak_in 11 1
tak_the 0 16 -4 -7
tak_to 9 -7 -2 -2
take 6 15 16 11
take_> 9 -14
take_a 29 25 -2 6
take_it -6 10 -3 1
take_on -16 -5
take_over 33 8 -4 -3
take_the -6 -2 -9 -8
take_time 8 -15
take_us -11 -1 33 -8
take_what -26 6
take_you 7 13 -5 -3
take_your 4 -29
taken -18 -4 3 11
taken_> -4 -27
taken_it 21 -6
taken_on 9 39
taken_over -22 -34
taken_the -1 -1 34 -7
tal -21 5 -3 10
talk 13 6 -9 2
talk_> 15 43 9 -6
talk_about 1 -34 -4 -13
talk_for -24 37 -2 34
talk_in 12 17 -1 -3
talk_it 22 11 -6 -7
talk_of -3 2
talk_on 11 -17
talk_through 30 -30
talk_to 31 -10 -1 -11
talk_with 23 54
tank -9 13 -1 -1
tank_> -16 -3
tanker -29 9 -1 -2
tap 10 -17 -3 -4
tape -2 41 -3 8
tape_> -7 36
target 26 31 -2 -2
task 9 41 -3 -4
task_> 24 13
tast -14 13 -3 -1
taught 1 57 -24 12
taught_and -5 48 -8 -13
taught_by -2 30
taught_her 19 38 -2 -6
taught_in -12 30
taught_it 20 16
taught_me 1 4 -6 14
taught_the 22 17
taught_to 9 17 -4 6
tax -18 -21 -6 -7
taxi 7 -16 -2 -2
tea 6 -6 -2 -1
tea_> 11 -9 -7 13
tea_and 16 33 -8 -2
tea_towel 0 0 -4 -2
teach 7 28 -13 -12
teach_a -3 12 -3 -7
teach_and 18 8
teach_it 8 31 -9 -12
teach_them -20 -20 -2 20
teacher -8 16 -3 -9
teacher_> 2 12
teacher_and 2 6
teacher_to 0 10
teacher_who -17 -15 -2 -3
team -2 -5 -13 -9
team_> -2 -20
team_at 5 9 -1 -4
team_is 3 -6
team_of 1 -7 -4 -2
team_who -24 -13
team_with 7 -7
tear -13 21
technical 33 -1 21 -5
technician 1 21 -2 -6
techniqu 7 18 16 -12
techniqu_> -3 -27
techniqu_and 6 8
teddy 0 0 -2 21
teeth -33 2
telephon 5 9 9 71
telephon_> 7 45 -2 17
telephon_number 13 10 -5 -9
telephon_the -15 -6 -1 -6
television -24 2 -3 -3
tell 16 -9 12 -2
tell_> -8 -15 -6 -8
tell_a -5 13 -4 33
tell_her 15 -54 0 -5
tell_him -6 -35 -8 -4
tell_if 42 -53 32 -4
tell_it -15 -9 -4 -4
tell_me 34 10 -2 22
tell_my 15 12
tell_the -6 13 -5 -3
tell_them 24 -11 -8 -5
tell_us -30 -25 -3 43
tell_whether 35 -23
tell_which 31
tell_you 27 -9 16 -7
tell_your 5 -20
temper 8 -11
temperatur -6 0 -4 -3
templat -11 -28 -3 20
templat_and -13 13
templat_for -22 7
temporary -25 -40
tempt -13 30 -3 -5
tempt_to -4 20 -3 -5
ten -15 1 6 37
ten_> -22 4 -4 42
ten_and -16 -27 -2 -8
ten_at -17 22
ten_day 4 32 -4 -4
ten_hour -11 10
ten_minut -46 23 -8 5
ten_of 12 5
ten_or 23 -38 12 -6
ten_past -5 8 -3 -9
ten_thousand -2 -4 -1 -5
ten_to -7 -19 25 -5
ten_week -29 -6 27 -5
ten_year 22 -4 1 -4
tend 29 3 -1 -3
tend_to 26 3 -1 -3
tender 4 4 -4 -5
tent -15 -29 -1 -3
tenth 25 -52 -6 -15
tenth_of 20 -32
tenur 14 -21
term 28 39 36 -14
term_> 19 43 -7 -11
term_and 4 14
term_of -11 10
test -29 9 -11 22
test_> -19 18 -5 -16
test_a -38 22 -2 11
test_and -3 28 -8 -12
test_at 3 -1 -1 1
test_in -23 20
test_is -8 -9
test_it -6 -50 -6 -14
test_on -18 40 -2 60
test_or -11 23
test_was -23 -14
test_with 16 -20 -2 -15
text -18 8 -9 -11
text_> -5 -13 -3 -5
textbook -9 2 -4 -4
than 7 -15 11 26
than_a 5 24 -5 87
than_about 19 -18
than_anyon 3 -3
than_half -24 4
than_i -28 19 -16 7
than_it -15 -1 -5 -4
than_me -22 -8
than_mine 8 -17
than_most -9 -25
than_one 46 -35 19 -4
than_that 2 -14 -6 -4
than_the 6 -11 3 -7
than_we -13 -10
than_you 16 -13 -5 -12
thank -4 -14 -7 -17
thank_> 36 -12 -1 -4
thank_for 16 -17 -2 -3
thank_him 6 -26
thank_me 20 27
thank_them 29 -9
thank_you -27 2 -5 -7
that 0 0 14 32
that_> 21 10 -19 -20
that_? -24 5 -7 -6
that_a -6 -9 -5 13
that_all -32 0 -9 47
that_an -4 -3 -2 -3
that_and 5 -6 -12 -5
that_any -12 18
that_anyon -15 -12
that_are -14 -9
that_as -21 3 28 -5
that_becaus -9 -7
that_begin -30 36
that_by 15 -53 7 -7
that_came -4 9
that_can -35 35 -6 13
that_can't -1 -6
that_chang -8 11
that_com -6 6
that_could 22 7
that_count -7 -40
that_date -8 2 -1 24
that_day -12 2 -3 -7
that_doesn't -27 -7
that_each -14 20 23 6
that_every -9 3
that_everyon -6 6 -7 10
that_follow 13 6
that_for -30 19 -5 11
that_goe -31 -37 -4 -6
that_had -21 29 -6 8
that_happen 27 8 -4 -2
that_has -8 13 -8 -9
that_hasn't -10 -11
that_he 6 -35 -10 -14
that_he' 5 -10
that_he'd 28 -25 2 -10
that_her -3 27 -4 -6
that_his -14 -24 25 -3
that_i 32 -5 32 4
that_i'd -12 -9 -10 -8
that_i'm 21 -51 -12 38
that_i've 30 -47 17 -6
that_if -41 -16 -8 -4
that_in -13 -15 -4 7
that_is -7 -3 3 19
that_isn't -11 12 -9 -7
that_it 4 6 2 24
that_it' -1 24 -18 4
that_kind -3 -4
that_last 32 -25
that_look -19 -13
that_made 11 3 -3 -4
that_mak 20 -39 -5 -3
that_matter 0 19 -4 -4
that_mine 7 -15
that_my -9 -21 -5 -4
that_near -10 10
that_night -14 20 -2 -3
that_no -17 -35 -6 -9
that_nobody 5 6 11 -25
that_none -3 19 -4 5
that_of 10 -8 -2 -4
that_on -7 28 -8 12
that_one 8 9 -8 38
that_other -14 -25
that_ought -8 11
that_our 14 -14 -2 42
that_out 18 0 1 -3
that_over 4 10
that_paper 9 -7
that_peopl 13 32 -12 -8
that_person 16 21 3 -3
that_read -23 20
that_say -10 10
that_sentenc -4 -7 27 -5
that_she 14 7 -21 3
that_she'd 28 -1 35 -10
that_so 1 -4
that_some -12 5
that_somebody 11 22 -11 10
that_someon -21 -10
that_someth 13 -20 -4 -3
that_tak 0 -31
that_the 8 15 13 -27
that_their 1 5
that_ther 8 -36 -9 38
that_they 9 6 -9 48
that_they'd -7 5 -3 8
that_thi 30 -16 18 -5
that_thing 5 3
that_time 14 24 -2 -3
that_to 31 4
that_turn -32 -8
that_two 14 29 -2 7
that_was -5 8 7 -10
that_wasn't 21 -14
that_we -44 7 -8 32
that_week -6 -2 4 15
that_went 21 -9 -4 -4
that_were -3 -12
that_what 42 -8 -5 -10
that_when 22 22 42 -6
that_will 0 -6
that_with -19 5
that_work -13 -12
that_would -3 1 14 -3
that_you 15 -29 23 -14
that_you'd 15 13 19 -5
that_you'll 13 -22
that_you'r 8 -16 46 -9
that_you'v 20 -33 12 -6
the 0 0 5 3
the_0 8 8 -8 12
the_12th 2 27 -2 -2
the_14th 23 7 -1 -2
the_20th 2 -6
the_28th -3 36 -3 -3
the_30th -2 -47 -2 -7
the_3rd 8 -5
the_8th 8 23 -2 -5
the_9th -5 7 -2 -2
the_abstract -4 10
the_academy 10 -16 -1 13
the_account 2 3 -4 35
the_accountant -8 -2
the_adult -30 -7
the_afternoon 13 -1 5 -13
the_age -10 33 -5 -8
the_agenda -13 18
the_aim -14 -34
the_airport 15 -4
the_alarm 8 21 -3 4
the_alphabet -11 27 -4 -5
the_animal 0 0 -3 -6
the_annual 17 0 -1 -4
the_answer 20 -19 14 18
the_app -29 16
the_apprentic 22 15
the_archiv 0 0 -3 -2
the_assessor 7 44 -2 6
the_association -20 -11
the_audienc -16 9
the_auditor 18 28 -1 -8
the_author -15 -11 3 -15
the_authority 0 23 -2 -6
the_autumn -5 41 -1 3
the_averag -32 16 -1 -8
the_award -8 1 -2 -2
the_baby -35 -6 -3 -2
the_back -18 -6 16 41
the_bad 25 -4
the_badg 17 -3
the_bag -1 -54 -4 -1
the_bakery 1 7
the_bank -18 -30 -6 5
the_bar -18 13 23 -6
the_basement 14
the_batch 2 -17
the_bath 21 -19 4 -2
the_battery -19 17
the_bead 0 0 -2 27
the_bear 12 -21 -4 -3
the_bed -5 18 -2 -4
the_beginn 36 -6
the_bell -3 -24 -6 -4
the_belt -14 17 -1 35
the_bench -16 17 -5 -5
the_best 7 9 19 18
the_big 8 -13 -5 8
the_bill 4
the_bin -15 -10 -3 -5
the_binder 20 -25
the_biscuit 10 -25
the_bishop -17 -9
the_bit 10 29
the_blad -12 16 -2 -2
the_block -12 0 -4 -5
the_blood -25 9 -1 -8
the_blue -21 16 -10 -7
the_board 40 -10 -5 -9
the_boat 4 14 -2 -3
the_book -20 0 -5 19
the_boot -13 -2
the_boss 39 -9 -2 -3
the_bottom -2 0 -5 -11
the_box -6 2 -1 3
the_boy 8 1 -3 -4
the_bread -25 -1 -3 -3
the_break 4 2
the_bridg 13 -28
the_budget -15 22 -4 -5
the_build 32 -41 18 21
the_bus 7 -15 -8 -4
the_business -14 -31 -3 -3
the_button -37 26 -3 -6
the_cabinet -7 2
the_cabl -6 0 -2 -4
the_café 9 -29 -2 -4
the_cake -4 -9
the_calculation -5 -4
the_calendar 12 3 -2 -2
the_call -16 28
the_canal 24 -24
the_canteen -11 9 -3 -2
the_capital 29 20 -1 -3
the_car 28 2 33 -7
the_card -28 17 -5 -7
the_career 23 -26
the_case -5 -37
the_cat -10 10 34 -2
the_cathedral 1 13
the_ceil -18 8
the_centr -17 -6 -3 59
the_certificat 38 -25 -7 -9
the_chair 10 -22 8 28
the_chairman 13 9
the_chamber 4 -19 -2 -1
the_chang -9 -19 -1 -3
the_chapter -1 18 -5 23
the_charity 0 0 -3 -5
the_chart 2 16
the_check -15 19
the_checker -16 -1
the_chemistry 21 32
the_chief 23 2 29 -2
the_child -15 38 -2 -10
the_children -15 10 40 -7
the_church -30 -16 -2 -3
the_city -20 -34
the_class 23 33
the_clean -12 -2
the_clerk -13 14 -4 -4
the_client 34 12 -3 -3
the_clinic -28 12 -2 -3
the_clock -6 21 -1 13
the_clos 3 -8
the_cloud -3 6 -1 -4
the_club -1 20 -1 -6
the_coach 10 -7 -1 -4
the_coat 11 -33
the_code 5 -29
the_coffe 20 -18 -3 -4
the_cold -18 -5 -2 -5
the_colleagu 5 -14
the_collection -9 -27
the_colleg -6 2 -6 24
the_colour 23 3
the_column -12 -23
the_com -6 1
the_comment 6 -3
the_committe 30 -19 -2 7
the_commonest -5 -19 14 -4
the_community 3 24 -4 -4
the_company 30 -25 11 -9
the_computer 5 -5
the_conclusion -7 16
the_condition -8 -12 -4 -4
the_conferenc 11 -31
the_content -6 24
the_contract 1 -6 -3 -4
the_contractor 32 -42 -3 -4
the_conversation 25 -10
the_cook -9 -26
the_core 3 19
the_corner -40 -1 -5 22
the_correct -14 -9 -4 -5
the_corridor -12 14 -3 -9
the_cost 2 12
the_council -6 -13 -3 -3
the_count -29 -14
the_country -15 -32
the_county -35 -4 -11 18
the_courag 31 -12
the_cours 1 2 -4 -5
the_court -25 16
the_cran 13 -29
the_crat -29 6 -3 -3
the_crew -33 11 -4 -5
the_current -34 3
the_customer 0 -8 -3 -7
the_dark -8 51 -3 -5
the_dashboard 8 2 -4 -4
the_dat -6 24
the_data 13 -29 -4 -5
the_date -33 -70 5 -11
the_day -61 -6 -5 4
the_dean 16 -36 3 -3
the_decision 6 -17 -1 1
the_deck -12 -9
the_department -14 -10
the_depot -8 8 -1 -2
the_deputy 15 -27
the_design 3 -12
the_desk 21 -9 12 -1
the_detail 22 -23
the_development 18 -10
the_diagram -6 5
the_diary -24 3
the_differenc 9 0 15 -3
the_difficulty -3 -2
the_dinner 26 -51
the_director 63 0 16 -5
the_disciplin 18 -34
the_distanc -7 33
the_district -2 13 -3 18
the_doctor 14 3 -3 -4
the_dog -17 -10 -5 -3
the_door 20 -24 -12 -13
the_draw 7 12 -3 -13
the_drawer -7 -7 -4 -3
the_drawing -2 10
the_dutch 0 0 -1 -2
the_ear 10 -31 -2 -4
the_east -1 7
the_editor 16 32 -1 -1
the_egg 2 -9
the_eight -21 22 -2 14
the_eleven -31 2 -2 43
the_email 10 -2 12 -5
the_emergency -5 6
the_end -11 23 11 41
the_engin 11 -12
the_engineer -10 -24 15 -3
the_entir -31 -4
the_entry -5 -10
the_envelop -23 -10 -3 -5
the_error -14 14 -4 -11
the_estuary -3 -29 -2 -2
the_ethic -9 7 18 -4
the_even -21 -18 -7 -6
the_evening 30 -12
the_exact -13 -8
the_exam 9 4
the_examination -31 -13 -2 -7
the_examiner 2 -19 -2 -9
the_exampl -7 36
the_exercis 4 13 -2 -6
the_exit 0 -14
the_expens 22 -10
the_experiment 1 -26
the_explanation 0 32
the_eye -34 10 -5 -7
the_fact 28 19 -4 -2
the_faculty 14 -38 -1 -2
the_failur 32 -21
the_fami 12 -14 10 -6
the_far -28 -37 -2 -5
the_father 34 -16 -3 -1
the_fault 9 8
the_federation 10 -9
the_feed 13 11 -1 -2
the_feel 13 -7
the_ferry 2 -2 -2 -3
the_field -27 11 -4
the_fifth -18 10 -5 44
the_figur -21 -15 5 9
the_file 12 14 -9 -9
the_film -15 9
the_final -35
the_finish -27 16
the_fire -34 -5 -3 -9
the_firm 33 -28 46 -7
the_first -1 9 26 -10
the_fish -15 28 -3 7
the_five -1 46 -6
the_flask -16 -11
the_flat -11 -14 -2 -4
the_flood -3 15
the_floor -5 27 -7 -1
the_flower -12 -7
the_folder -5 -3
the_follow -23 9 -6 21
the_foot -26 15 -2 -7
the_foreman -22 21 -2 40
the_form -23 -52 -2 59
the_founder -1 -24 -3 -2
the_four 8 34 8 6
the_fourth -25 17 22 12
the_freezer 6 -15 -2 26
the_friday -13 28 25 55
the_fridg 8 25
the_front -41 4 -5 -5
the_full -10 -13 25 -4
the_fume -17 30
the_funeral -47 -27
the_game 29 2
the_gap -11 -22 8 -9
the_garag -12 29 -3 -4
the_garden 9 -23 -3 -3
the_gate 27 -38 15 -3
the_general 1 2 -3 -2
the_girl 22 28 -5 -4
the_glass 39 37 -7 -4
the_glov -6 -20 -3 -7
the_goal -4 40
the_goat 3 -11 -1 -3
the_good 18 -37
the_graduat -11 17 7 -9
the_grant -14 -17 54 -1
the_green -6 7 -3 -5
the_grid -7 1
the_ground -7 -49 -3 -5
the_group 3 25 8 -4
the_growth 4 -5
the_guid 13 5 -1 -3
the_half 22 -17
the_hall -32 9 -3 12
the_hand -21 9 -6 -5
the_handbook -5 -6
the_hard 32 -5
the_hardest 4 -17
the_head 12 28 -5 2
the_health 15 -13 -1 -4
the_heart -10 -2
the_heat 29 -3 -3 -4
the_height -27 -25
the_high -13 -18
the_hill 28 -17
the_hire 11 16
the_home -12 11
the_honest 31 36
the_hors -31 -39
the_hospital -17 24 -5 -6
the_hostel -1 17 -1 -2
the_hotel 14 -13 -3 -4
the_hour 20 -36 17 -7
the_hous 18 -4 -8 -5
the_hut -11 -6
the_ice 11 -4
the_idea -11 28 -3 -3
the_imag -20 15 -3 -2
the_index -6 -25 -2 -3
the_individual 30 26
the_induction -22 -3 -6 -10
the_injection -15 -6
the_inn -19 -35
the_insid 8 2
the_inspector -12 38 -1 38
the_institut -12 -29 -4 14
the_institution -8 -5
the_instructor 3 -16
the_instrument -5 45
the_insuranc -19 14
the_insurer -20 27 -1 26
the_internal 8 -32
the_interview 28 -26 5 -5
the_investor 12 4
the_invitation 16 -33
the_island 16 18
the_jar -19 -9
the_job 21 -30 1 -14
the_journal 15 -24
the_kettl -9 -41 -6 -5
the_key 6 21 -7 -3
the_kid 10 -8
the_kind -13 -45 2 -6
the_kitchen -1 30 -7 -1
the_knot 14 -27
the_knowledg 10 7
the_lab 25 1 -7 -8
the_label -22 -5 -4 16
the_lad -7 -8 -1 -4
the_lady 4 14 4 -6
the_lake 29 -22 2 -6
the_landlord -25 -23 -4 -3
the_languag 16 15 -5 -16
the_largest 4 -41 -3 -3
the_last -10 7 -7 15
the_law 33 25 51 -2
the_lawyer 14 -13
the_leader 48 -30 4 -6
the_learn 7 -42
the_learner -12 40
the_leas 3 -28 -3 -3
the_least -25 -15
the_leav 16 -38 19 -3
the_leaver 0 0 31 -8
the_left 17 17 -3 -4
the_length -10
the_lesson 20 20
the_letter -20 -31 -6 7
the_level 22 11 35 -2
the_library 9 -48 -7 -5
the_licenc -19 35 -3 -8
the_lid -35 3 -2 -4
the_lift 11 -4 -3 10
the_light -10 -1 -10 15
the_limit -8 7 61 -4
the_line 9 32 5 12
the_link -7 -18 -4 -3
the_list -35 -15 -4 -13
the_literatur -1 -12
the_littl -36 -25 -3 5
the_live -5 1 -2 32
the_loan 13 -12
the_local 12 -13 -3 -4
the_lock -22 -29 -3 -2
the_log 12 21 19 -2
the_logo 9 28
the_long 41 -1 -6 -5
the_loop -19 17 -2 -2
the_loss -24 -30
the_lot -19 -18 -6 19
the_lower -30 -2 -1 -3
the_machin -19 15 -10 -15
the_main -14 -21 -5 -2
the_maker -28 -1
the_man 8 -2 5 19
the_manager -11 -2 -8 -5
the_manual 2 22 -5 31
the_map -13 -25 -3 -2
the_march 11 -15
the_margin -8 -4
the_mark -3 11 -3 3
the_material -18 12
the_matter 8 2 -2 -2
the_mayor 21 27
the_meantim -21 -24
the_median -13 26 -1 117
the_medical 13 13 -2 -8
the_meet -2 -3 -3 -4
the_men 20 39 -5 -3
the_mente 64 -39
the_mentor 56 -36 -2 -3
the_merger 5 -32 -2 -4
the_messag 11 -23
the_meter 11 -12
the_method 42 -29 4 -15
the_middl 28 -18 -2 5
the_minibu 8 14
the_ministry 6 -9 -2 -2
the_minut 16 13
the_miss -22 24
the_mistak -14 17
the_model -10 8 -5 -6
the_modul 8 -12
the_moment 4 -36
the_monday -4 11 17 -6
the_money 32 -14 -8 -5
the_month -20 -2 -7 -7
the_more -3 -16 -6 -3
the_morn 1 -12 -7 -3
the_morning 9 -17
the_most -31 -12 -8 -4
the_motion 5 -3
the_nam -42 28 -2 -7
the_name -14 -30 -9 7
the_national 12 -10 -3 -4
the_nearest -4 20
the_net -11 12
the_network 5 -11
the_new 27 14 -9 4
the_newsletter 8 -3
the_next 1 12 17 47
the_night 16 -8 -3 -3
the_nine -5 -14 -2 26
the_nineteenth -29 3
the_ninety -2 -7
the_ninth -10 32
the_nois -11 10 -1 -1
the_north 31 5 -3 -2
the_not -5 -2
the_number 2 -28 8 3
the_nurs 6 7 -2 -2
the_objectiv -8 22
the_obstacl 7 -15
the_october -7 -2
the_odd 7 -32
the_offic 5 -26 26 5
the_officer -18 17
the_official -19 32
the_old -8 13 -11 -19
the_older -8 -30 -10 15
the_oldest 9 -22
the_one 30 -20 19 -19
the_onlin -3 -12
the_only 26 -32 17 -12
the_open -17 1 3 -4
the_operator 10 -24 9 -3
the_opposit -15
the_option 25 -11
the_order -5 38 -6 12
the_ordinary -20 20
the_original -2 -3
the_other 30 14 -5 -8
the_outsid 0 -8
the_oven 15 16
the_owner 7 6 -3 -3
the_pace -12 14
the_pag -12 -12
the_page -2 51 -9 -14
the_paint -7 -34
the_pair -15 -30 -2 -4
the_panel 10 32 -4 20
the_paper 21 9 18 -10
the_paperwork 20 1 -1 -1
the_park 38 41 -3 -3
the_part 20 35 -12 -7
the_participant -21 48
the_partner 24 -26 -4 -3
the_pass -21 -27 -2 -6
the_passenger -16 -29
the_past -2 -8 -7 2
the_penny 2 15
the_pension 5 13
the_peopl 9 -10 -9 13
the_period 0 2 -4 34
the_person 54 -25 50 -1
the_phon 4 -50 -10 -12
the_photocopier 9 -10
the_photograph 23 -16 -4 -2
the_physic 3 -11
the_piano -40 20 -3 60
the_pictur 1 -23 -1 -2
the_piec 23 8
the_pilot -18 7 -1 -3
the_pitch -33 -2 -5 6
the_plac -23 -2 -8 -5
the_plan -6 11 -6 -3
the_plant -28 -25 -5 -7
the_plat -22 -4
the_platform -12 12 -2 2
the_point 14 7 -8 -4
the_policy 15 8 14 -2
the_port 7 11
the_portal -27 8
the_post 21 -4 -9 -4
the_poster -12 -5 -5 -4
the_practic -13 52 -3 3
the_practical -17 27 -3 -5
the_present -11 -18
the_press -2 -31 -3 -2
the_previou -5 -9 -4 -9
the_pric -31 -41 -7 -6
the_print 11 -28 -3 -4
the_printer -16 -37 34 -3
the_problem 26 -10 36 -5
the_procedur 8 -33 25 -5
the_process 13 -4
the_product -19 -15
the_professor 9 27 -4 -1
the_program -29 20 -1 -3
the_programm -16 17
the_progress 4 21
the_project 0 1 -3 -4
the_projector -10 -10
the_promotion 7 -15
the_pub 18 33
the_public -17 -1 -1 -4
the_pump -26 14 -2 -7
the_quarter -14 -27 13 20
the_question 18 -23 11 -4
the_queu 22 -4
the_quiet 8 -16 -3 -2
the_quiz 10 -9 -4 -9
the_rack 9 16
the_radio -8 -35 23 -6
the_raffl -8 27
the_rain -3 31 -3 -3
the_read -24 -6
the_reader -10 11
the_real 13 45 -6 -4
the_reason -19 9 -3 -5
the_recip 6 -15
the_record -26 19 -2 -10
the_red -24
the_referenc 20 -2 -5 -2
the_refresher 0 -10 -4 -5
the_registrar 3 -4 -3 -10
the_regulation -3 29
the_regulator -16 27 -2 -6
the_relationship 5 14
the_remain 4 1 -3 7
the_remainder -10 -12 -3 -3
the_renewal -7 -12
the_report 27 26 6 -6
the_request -5 5
the_research 7 -15
the_researcher 0 -14
the_rest 28 12 21 -4
the_result -2 17 10 -2
the_return 5 5 -1 -6
the_review 5 14 -3 -1
the_reviewer -2 13 -2 -4
the_revis 4 19
the_right 2 20 4
the_ring -8 2
the_river 28 -13 -3 -4
the_road 20 -24 -6 -5
the_robot -11 21 -3 -2
the_role 13 20 -4 -5
the_roof -20 -32 -6 -5
the_room -1 -4 2 -1
the_rota -2 -6 -4 9
the_rul 2 -3 -11 14
the_rule 28 -9
the_safety 12 -2 -2 -5
the_salary 21 5 -2 -4
the_same -1 13 20 26
the_sampl -9 -7
the_sandwich -12 -35
the_schedul -13 38
the_schem -30 -17 -2 -5
the_school -1 22 -4 -10
the_scienc -27 13 -1 -6
the_scor -12 6
the_screen -16 24 -6 -10
the_sea -8 -20 -2 -4
the_season 33 22 -2 -1
the_seat 7 -26
the_second 0 19 -2 33
the_secretary 26 -5 -2 -5
the_senior 4 -24 2 -3
the_sens 2 -9 -6 -4
the_sentenc 3 8 -3 -9
the_sequenc -1 6
the_servic 1 5 -4 -2
the_session -10 17
the_set 5 9
the_shar -20 -21 -3 -5
the_shed -2 -7
the_sheet 3 -23 -6 19
the_shelf -7 -35 -2 -2
the_shop 3 4 -3 -4
the_side -28 -12 -2 21
the_sign -41 28 -2 29
the_silenc -13 35
the_simulator 8 7
the_site 8 12
the_six -27 15 -7 4
the_sixth -13 12 -5 37
the_sixty 1 15
the_size -32 -6 -2 45
the_skill 2 24
the_small 1 -21 -2 -4
the_smallest -12 -30
the_smell 23 12
the_soft -25 -4
the_softwar 14 -9 -7 -11
the_sort 11 -31 14 -7
the_sound 7 23 -3 -12
the_soup -24 -19 -4 22
the_spot -19 -6
the_spr -15 1 -13 -9
the_spreadsheet 12 16
the_staff -7 12 -3 14
the_stag 4 29 -8 14
the_stain -19 5
the_stair -10 -16 -6 29
the_stamp 11 -18 -4 -4
the_standard -1 -11 11 3
the_start -25 31 -6 15
the_stat 20 0 -2 -4
the_station -3 -32 -1 -5
the_step -11 -60 14 -7
the_stick -17 -9
the_story -14 0 -3 -6
the_stov 11 4 -3 -3
the_strap -7 2
the_strength -18 4
the_strip 9 22
the_strongest 14 -29
the_student -8 -5 -2 -7
the_study 18 -18 -3 -6
the_subject -6 28 59 -7
the_sum -31 8 -4 21
the_summer -1 -13 -4 -4
the_sun -14 -17
the_sunday -9 -15
the_supermarket 2 14
the_survey 10 -9
the_syllabu -31 28
the_system -14 0 -3 -7
the_tabl 1 23 3 -15
the_tablet -26 -5 -6 -4
the_talk 18 -10 19 28
the_tap 15 -12
the_tape -10 33
the_tax -5 12 -4 -3
the_tea -19 -17 -6 -7
the_teach 7 16
the_teacher 30 4 11 -7
the_team 0 6 -6 -5
the_telephon 33 25 -8 -9
the_templat 10 -13
the_tenth 7 -10
the_term 15 24
the_test -30 29 -6 27
the_text -19 9 -3 -2
the_textbook -5 -4
the_theory -18 18 -2 -3
the_thesi 0 0 -1 -3
the_thing 17 14 -8 8
the_third -11 -5 -14 4
the_thirtieth 18 -16
the_thirty -7 -12 11 -8
the_thre -21 12 -12 21
the_thumb -17 18
the_thursday 12 38 -4 -4
the_time -4 -5 2 -11
the_timetabl -13 -39 5 -2
the_tin -7 9
the_tissu -14 -7 -4 -3
the_toilet -26 -2 -4 -2
the_tone 25 -20
the_tool 4 41
the_top -22 -12 -13
the_total -20 4
the_town -18 -31 -6 -2
the_track -27 1
the_trad 9 28 -3 -4
the_train -4 -13 30 -8
the_trainer -37 50
the_trap 4 8
the_treasurer 24 -6 -6 -5
the_troubl 12 -8 -6 23
the_truck 2 -2
the_trust 16 -3 -2 -3
the_truth 12 -27 9 -3
the_tuesday -6 17
the_twelfth 13 -10
the_twelv -7 -31
the_twentieth -30 29 -4 25
the_twenty 0 -15
the_twin -3 -9 -2 -3
the_two 16 -12 26 -12
the_under 9 -5
the_union -10 -22 -3 -2
the_unit 17 24 -3 -2
the_university -1 -2 -5 -11
the_upper -26 18 -4 -4
the_usual -20 -16 -2 -2
the_van 1 -22 -6 -9
the_very 7 -14 15 -6
the_vet 28 32 -2 -5
the_vicar 12 -36
the_video -12 -9
the_view 11 -3
the_vocabulary 14 3
the_voic 11 2 -5 21
the_volunteer -28
the_wait 23 16 -2 -3
the_walk 16 -9
the_wall -26 5 -7 9
the_wash 7 -5
the_water -2 -27 -3 -4
the_way 16 -15 2 12
the_weather -5 -43 -4 -3
the_week 5 11 -7 -9
the_weekend -35 40
the_weight 26 -43 26 -1
the_well -10 32
the_wet -20 -4
the_wheel 13 9 -2 -2
the_whit 0 0 -1 -4
the_whiteboard -8 -5
the_whol -9 -2 -12 1
the_wind 10 -28 -6 -4
the_window -15 -30 -6 -3
the_winter 11 7 25 -2
the_woman -14 42 -7 -10
the_word -11 17 -9 53
the_work 18 -10 18 -4
the_workshop 8 -25 -4 -6
the_worst 18 -7 -7 -4
the_wrist -10 36
the_wrong -12 28 9 -7
the_yard -19 -15 -7 -3
the_year -7 5 -5 6
the_yellow -32 38
the_young -4 26 -6 -7
their -10 6 -13 -16
their_eye 6 22
their_first 8 13 -4 13
their_hand -1 8
their_liv -7 6
their_own 18 -25 21 -3
their_was -12 -4
their_word -11 24
their_work 5 5
them -1 3 -3 13
them_> 2 8 -13 -1
them_? -12 18 -4 -2
them_a 11 -12
them_about 27 35
them_again -28 7
them_all 12
them_and 18 4 -5 39
them_are 0 26 -8 -10
them_as -10 29 -3 -1
them_at 15 26 -7 -13
them_back -19 25 -2 -7
them_becaus 6 25 -7 26
them_by -14 23 6 22
them_do -11 16
them_down -7 -9
them_for 17 10 8 -12
them_from -27 -16 -5 -9
them_had -13 10 4 3
them_has -11 1 -4 -7
them_have -10 -22 -4 -7
them_in 11 -26 6
them_into -16 38
them_is 20 22 14 7
them_look 3 -29
them_now 10 -7
them_off 10 -1 -2 -3
them_on 20 44 8 -17
them_over -16 6
them_said 24 -24 -4 -11
them_that -6 -27
them_the -11 -10 -6 -7
them_they -27 20
them_thre 26
them_to -2 26 17 16
them_until -6 -9
them_up 23 18 -5 -3
them_was -15 29 -7 4
them_were 6 5 -4 -8
them_what 28 -6
them_when -19 16
them_will -15 5 -5 6
them_with -27 31 -5 42
them_would 16 -13
them_you 4 4
themselv 8 -14 -6 -1
themselv_> 18 -31
then -9 15 -19 17
then_> 8 6 -3 15
then_? 10 30 -2 -3
then_a 1 5 -5 -9
then_again 0 21
then_an -2 18
then_another 3 14
then_ask 6 20 -3 -5
then_at 12 -6 -3 -7
then_did -16 24 -5 -10
then_he 5 11
then_i -6 -7 1 -14
then_in -7 3 -3 -6
then_it -25 5
then_noth -4 -9
then_on -28 27 -6 -6
then_one 0 16 -5 -7
then_put -2 13
then_she 5 22 -3 9
then_that 11
then_the -24 19 -5 11
then_ther -12 7 26 1
then_they -23 28
then_to -14 -28
then_we -12 -27
then_went -6 -15
then_what -11
then_with -5 15
then_you -4 7 -5 -11
theory -47 -9 -6 -10
ther -1 -2 9 -11
ther_> -8 -22 -9 -17
ther_a -14 11 -11 14
ther_alway -1 -21
ther_an 2 -5 -3 1
ther_and 13 18 -8 -9
ther_anyth 14 -26
ther_are -3 38 -13 43
ther_as -9 -6
ther_be -28 -15
ther_had 12 -2
ther_has -8 -26
ther_have -20 -2
ther_in -26 9 -5 12
ther_is 10 -21 23 -20
ther_isn't 9 -23 10 3
ther_like 6 7
ther_may 4 -24
ther_must -2 -17 7 -2
ther_no 23 -13 20 -13
ther_nobody 26 -22
ther_noth -23 -26 -13 -9
ther_one 11 -29 1 -3
ther_someon -15 13
ther_the -9 2 29 3
ther_to 17 -18 -6 -3
ther_too -10 -12
ther_was 6 -14 3 -20
ther_wasn't -33 -20 -6 35
ther_were -35 13 18 -6
ther_when 14 -35
ther_will -13 -3 -4 8
ther_with -7 -16 26 -6
ther_would 6 -8
there'd 32 4 15 -9
there'd_be 29 11
there'd_been 7 -7
there'll 0 11 -8 -2
there'll_be 0 10 -8 -2
therefor -39 38
thermal -20 9 -2 -2
thes -3 23 9 20
thes_> 5 5 -4 6
thes_and -9 6
thes_are -30 27 -8 -5
thes_day 4 -39 -8 -3
thesi 14 -19 -7 -5
thesi_> 2 10
they 3 -1 2 8
they'd -6 -18 -5 64
they'd_been -5 -5 -3 -6
they'd_have -23 15
they'd_never -9 13
they'll -7 -12 5 -6
they'r -12 -19 12 24
they'r_all 5 -31
they'r_not 0 -18 -4 -5
they'r_on 11 8
they'r_well 4 -23
they'v 18 -3 -4 5
they'v_a 8 10
they'v_been 15 -28
they'v_given 18 5 -3 -1
they'v_offer 17 20
they_agre 12 9
they_all 21 -50 -5 -9
they_also 25 -31
they_appear -10 20
they_are 32 -29 -6 -11
they_ask 9 11 -8 -6
they_call -4 21 -2 -3
they_came -5 19
they_can -37 29 -7 15
they_can't 14 -16
they_chang -24 13
they_come -22 -18 -4 -4
they_could -4 20 31 37
they_couldn't 3 34
they_did 3 17 13 34
they_didn't -3 -6 -3 79
they_do -9 25 -5 22
they_don't 12 -48 35 -11
they_gave 8 -24 -2 -8
they_give 26 -31
they_go -14 -11 9 -4
they_got 5 20 -3 -3
they_had 28 -23 -1 -10
they_have -5 18 -11 -12
they_keep 7 -31
they_know 18 -17
they_look 14 10 55 -3
they_may 21 -17
they_met -24 -8
they_might 12 -37
they_offer 24 -32
they_rare 23 -21
they_read -8 -8
they_refus -15 12
they_said 31 -6 -7 -10
they_say 0 -19 22 -9
they_sent -12 -28 -3 -4
they_should -3 -39
they_stop -9 1
they_take -3 4
they_talk 15 19
they_tell 28 -21
they_think -13 18 -3 -1
they_told 26 11
they_took -19 4
they_turn 18 20 -1 -2
they_walk 14 -25
they_want 22 -23 -5 -14
they_went -16 -7 -1 -8
they_were -7 11 -9 -18
they_weren't 1 -23 40 -3
they_will 6 -17 17 -4
they_won't -22 -4 -4 -5
they_would 11 18 -8 -9
thi 2 -1 20 -21
thi_> 37 0 -23 -14
thi_? 8 9 -4 -1
thi_a 6 -21
thi_afternoon -20 -15
thi_and 26 -48 51 -7
thi_as -11 32 -5 -1
thi_at 18 -11 15 -6
thi_becaus -5 -6
thi_befor -13 -2
thi_build 39 -47 51 -3
thi_can 5 30
thi_column -22 -37 -4 -3
thi_for 1 30 -10 17
thi_guid -12 -11
thi_has -6 18
thi_in 1 38 -4 -6
thi_is 7 26 25 -2
thi_isn't 11 0 -6 -4
thi_job 32 -31 15 -3
thi_month 22 10 -2 -4
thi_morn -21 -38 -3 -2
thi_one 2 -1 0 -8
thi_or 35 12
thi_page -1 -11
thi_point 14 0 -1 -5
thi_review 4 21
thi_sheet 3 -13
thi_sort 13 -12
thi_spr -13
thi_step 0 14
thi_summer 3 -8
thi_tak 16 -8
thi_time -18 26 -10 -3
thi_to 2 9 2 -3
thi_town -15 -22
thi_was 15 1 -8 -3
thi_week -36 -28 -12 -9
thi_with 5 16 7 -4
thi_year -10 -18 22 -7
thi_you 7 -11
thin -14 -15 -4 -2
thing 10 8 3 49
thing_> 0 13 -5 52
thing_a 11 -8
thing_about 1 -48 -4 -6
thing_and 11 23 -6 7
thing_are 23 -4 -7 -9
thing_as -8 8
thing_for 21 24
thing_from -12 6
thing_he -5 -17
thing_i 23 -19 22 -9
thing_in 16 -10 -9 14
thing_is 37 0 -3 -4
thing_of 17 -18
thing_on -46 31 -7 30
thing_one 13 -11
thing_or 21 -13
thing_that 13 0 21 -10
thing_the 7 27
thing_to -16 15 -13 -6
thing_was 7 17
thing_we -26 42
thing_with 23 -13 -2 -3
thing_you -10 24 3 1
think 25 -22 24 -30
think_> 44 -40 -12 -6
think_? 21 -6
think_a 30 7
think_about 7 -30 -14 -5
think_and -23 -12
think_he 35 -5
think_i 19 -40 -7 -2
think_i'm -1 -12 25 -3
think_i've 30 -13 16 -2
think_in 15 -3
think_it -20 7 -3 -3
think_it' 10 3 1 -6
think_of 8 6 -3 -11
think_so -12 5
think_that -1 -15 -2 -8
think_the 10 -18 24 -1
think_what 27 -2 -11 -3
think_you'r 21 -32
third -4 -21 -7 -4
third_> 4 0 -4 -7
third_and 8 12
third_floor -21 -2
third_of 4 -52 -7 -6
third_time 1 -16 -3 -3
third_week 22 14
third_year 18 2 -5 -2
thirteen 23 9 -2 -3
thirtieth 20 -18
thirty -10 15 -7 9
thirty_> -18 -16 -9 -4
thirty_eight -14 14 -8 -17
thirty_five 15 -9
thirty_four 19 34 -9 -7
thirty_nine -12 9
thirty_one 10 10 -2 20
thirty_peopl 4 -4
thirty_second -19 23
thirty_six -7 27 -2 -5
thirty_thre -12 -2 -5 30
thirty_two -18 17
thirty_year 10 6 8 10
thora 0 0 -2 -6
thorough -38 27
thos -19 -4 0 25
thos_> 10 -31
thos_are -11 -1 -4 -7
thos_call 21 14
thos_of -29 -4
thos_two -22 17
thos_who 6 -4 20 5
thos_with -15 3 -2 -4
thos_year -23 -13 -5 -5
though 4 11 45 -18
though_> 27 14
though_a -9 0 5 -3
though_i -3 19
though_the -27 -10 -6 -5
though_they 23 -1
thought 38 -12 10 -21
thought_> 10 -15
thought_about 15 7 -13 -3
thought_i 24 11
thought_it -6 -19 1 -4
thought_of 27 -4 13 -8
thought_that 1 -31 41 -9
thought_the 1 26 -5 -3
thought_to 22 35
thought_you -7 4
thousand -35 -17 -8 -13
thousand_> 0 -17 -2 -3
thousand_year -20 -27
thre -9 10 -15 29
thre_> -19 24 -7 -9
thre_and 3 9 6 -2
thre_day 9 28 -4 -16
thre_have 1 -6 -2 -6
thre_hour 2 5 -2 -1
thre_hundr -25 4 -5 26
thre_i 13 10 -3 -4
thre_in -15 27 -2 -8
thre_minut -24 4 -2 -7
thre_month -1 19 8 -3
thre_of -10 24 -6
thre_or -6 34
thre_other 14 -8
thre_peopl -20 25 -2 25
thre_question -17 -28 21 -7
thre_separat 20 -6
thre_thing -4 35 -4 18
thre_tim -7 -3 1 -4
thre_way 12 -4
thre_week 5 1 -7 9
thre_with -39 29 -1 6
thre_year 19 -20 3 -15
thread -12 19
threshold 5 9
thriv 33 -41
through -11 16 8 64
through_> -11 20 -2 -5
through_a 7 -16 -5 4
through_all 10 -10
through_and -25 21
through_at -10 28
through_in 32 8
through_it 14 16 -3 -15
through_that -8 13
through_the 2 7 38 -16
through_them -15 31
through_your -18 36
throughout -17 -3
throw -12 30 -5 -1
thrown 24 -21
thumb -30 26 -5 134
thumb_> -13 8
thursday -27 -12 1 -10
thursday_> -19 -20 23 -6
thursday_and 13 -28 -2 -6
thursday_at -36 -3 -1 -3
thursday_i -14 4
tick -14 -1 -2 -5
ticket 30 -8 -6 5
ticket_> 18 2 -2 -4
ticket_and 0 18 -1 16
tide 11 -40 -3 -3
tidy 27 33
tie 3 -3 -6 -3
tied 10 -47 -3 -7
tied_to -20 -24
til 25 33 -1 -3
till -7 14 0 9
till_it' -9 12
till_the -9 18 -3 -2
till_you -2 14
tim -7 13 5 -4
tim_> 1 -4 -7 -19
tim_a -2 17
tim_and 11 1 9 4
tim_in -13 1 -4 -5
tim_on -6 35
tim_that 10 -4
tim_with -14 16
time 3 -2 5 -11
time_> -6 5 -7 -13
time_after -26 13
time_and 17 -4 0 -13
time_for -12 -1 -4 -5
time_i 30 -37 7 -8
time_in -6 -16 17 15
time_is -8 7
time_it 15 -24 -8 -4
time_limit -32
time_on -3 14 -3 -4
time_she 3 -7
time_the -8 0 -7 -6
time_to 19 11 6 -9
time_with 5 17
time_you -13 16
timelin -4 12
timer -25 39
timetabl -17 -20 1 -4
timetabl_> -3 -11 -3 -2
tin -36 24 -10 12
tin_> -25 18 -4 -2
tiny -26 -37
tip 10 -23 -2 -4
tir 43 -13 12 -12
tir_> 11 0 -12 -6
tir_and 12 11
tissu -22 -16 -9 -5
tissu_> -1 -24
tit 0 0 -2 -4
titl 8 6 -4 26
to 0 0 9 6
to_0 -31 23 38 -13
to_> 10 -27 -6 -11
to_? 40 3 -3 -2
to_a 8 -28 -4 -23
to_about -32 18 -1 20
to_acquir 6 1
to_add 14 36
to_all -15 -39 -5 -8
to_an -25 23 -3 -5
to_and 25 16 8 -4
to_answer 17 11 -6 16
to_anybody 17 -30 -8 -2
to_anyon 2 1 -7 -7
to_app 16 -3
to_ask 39 3 -9 11
to_avoid 23 36
to_be 19 0 43 -20
to_becom 0 28 -13 41
to_begin -18 18 6 26
to_believ -14 -10
to_break -27 11
to_bring -5 22 -7 -1
to_build -25 31 -4 20
to_buy 21 -29 -8 -4
to_call 8 -2 -4 -3
to_carry 27 -35
to_catch -12 43
to_chair 6 7 -2 -1
to_chang 0 -5 -2 -5
to_check 2 5
to_choos -5 3
to_clos 15 2
to_come -6 3 -14 -13
to_complet -27 -3
to_copy -16 -2
to_count -5 26
to_decid 28 -9
to_defend -4 -7
to_describ -5 13 29 -6
to_discuss -9 9
to_dislik 7 -21
to_do -9 26 -22 18
to_draw -24 -4
to_driv -21 -4 -5 -5
to_drop -10 13
to_each -13 15 -5 17
to_eat -5 -12 -2 -3
to_eight 12 -6 19 -9
to_eleven 9 -2
to_end 4 -5
to_everyon -45 -19 -1 -7
to_expect 8 -38
to_explain -9 4 -8 20
to_feel 17 -17
to_fill 33 1
to_find 29 -23 37 10
to_five -12 10 -2 5
to_fix 3 -14
to_follow 1 25
to_form 25 13
to_four -37 -29 -1 5
to_get -22 26 30 45
to_give 18 3 32 8
to_go 17 -18 24 -12
to_grow 60 44
to_hand -12 -23 -6 -3
to_have 27 27 14 20
to_hear 14 -28 15 -10
to_help -12 -40 -4 -3
to_her 11 -29 -12 24
to_him 21 34 -10 2
to_his 3 -7 0 -5
to_hold -26 23 -2 -2
to_it -12 6 -20 1
to_keep -3 -1 -2 6
to_know 50 -33 19 -17
to_last 5 -7 -4 -2
to_lay -26 5
to_lead 33 -10 15 -2
to_learn -37 15 -6 -12
to_leav -5 -37 -14 -9
to_let 0 -25 28 3
to_listen 5 -6 -6 7
to_look 9 -26 19 -10
to_make -1 0 -9
to_mark 4 39 -6 29
to_me -2 3 -6 -3
to_mean -4 -41
to_meet 15 -5 3 -7
to_member -7 -4
to_mention -8 -23 -7 -3
to_move -14 -7
to_mr -3 -5
to_my 7 -16 -7 -7
to_myself 15 16
to_name -1 8
to_nine -5 38
to_nobody 11 -12
to_not -18 15
to_notic 20 -6
to_offer 33 14
to_one 29 14 -6 -3
to_open -22 -6 -3 -3
to_other -27 -6 -3 -2
to_our -9 5 13 -7
to_pass 9 18 -3 -13
to_pay -35 -4 -3 -5
to_peopl 14 -18
to_pick -23
to_practis -16 23
to_produc -15 28
to_publish 4 -18
to_put -9 -23 22
to_question 7 8
to_read -15 36 -8 14
to_repeat -11 18
to_report 3 -22
to_ring 21 -2 7 -2
to_run 8 33 -10 -3
to_save 17 12
to_say -1 0 -4 -12
to_see 5 -30 0 4
to_sell 2 -31 -3 -3
to_send -17 29 -4 -8
to_set -1 5 8 -12
to_settl 12 -32
to_shak 1 -15
to_shar 16 -4 -4 -4
to_show -9 30 -6 15
to_sign -19 -17 -5 6
to_sit 2 25 2 -9
to_six -1 -20 -2 -9
to_smell 16 1
to_somebody 4 -40 0 -3
to_someth 4 4
to_speak 5 7 -3 -6
to_spend 6 -24 12 -2
to_stand 28 -7 15 -5
to_start -23 7
to_stay 19 -30 -13 -9
to_stop 29 -22 23 -9
to_study 14 -28
to_take 32 10 43 -16
to_talk 41 13 -6 -8
to_teach 5 9 4 -13
to_telephon 13 40
to_tell 7 -9 8 -7
to_test -22 25
to_the -4 -7 1 -30
to_them -6 5 -7 25
to_thi 1 9 -6 -1
to_think 7 -23 8 -8
to_thos -14 3
to_thre -36 23 -3 52
to_touch 39 17
to_try 16 -34
to_turn 11 -12 19 -7
to_two -19 -9 -3 -10
to_understand -2 11
to_us -22 2 -2 6
to_use -12 55 -4 5
to_wait 9 3 -6 -4
to_walk 35 -6
to_want 19 18
to_watch -9 9 -4 19
to_wear -12 -25
to_what 3 -22
to_which -5 23
to_who 16 -1 30 -5
to_whoever 8 -36
to_whom 60 13 1 -7
to_win -8 -10
to_wonder 2 -33
to_work -19 14 -9 -6
to_writ 5 12 -12 -16
to_you 30 3 -10 -16
to_your 35 -45 -4 -5
toast -30 -51 -4 -4
toast_> -11 -28 -3 -4
today -29 -13 -8 -14
today_> -11 -14 1 -3
today_and 7 -1
toe -4 10
together -8 6 -9
together_> 4 -20 -6 -4
together_and -10 38 -1 -3
together_for 19 -5
toilet -32 3 -6 -3
told 4 -10 21 -6
told_> -11 6 -5 -4
told_a 17 -1 -5 -4
told_anyon 29 2 -7 -4
told_by -4 -4 -3 -3
told_everyon 16 -14 -5 -6
told_her 30 8 24 26
told_him 4 -37 12 -8
told_it 19 19 -10 -4
told_me -15 -23 -8 14
told_my -7 -4
told_on 16 -34
told_that -9 5 -9 -7
told_the -27 27 -12 11
told_them -3 -21 -8 -7
told_to -1 -14 7 -5
told_us 8 -15 29 -7
told_what -22 -1
told_you 16 -14 29 -6
toleranc -7 38 -3 -3
tomorrow -4 -32 -6 -2
tomorrow_> 5 -2 -4 -2
tone 47 -34 1 -4
tone_that 19 -29
tonight -12 -4 28 31
too 0 -12 6 -23
too_> -15 -1 19 -5
too_and 4 -14 -3 -7
too_busy 18 -15
too_fast 2 19
too_late -12 25 -8 -3
too_long 20 -11
too_much -12 -7 -2 -4
too_quick 11 18
took -9 -11 27 -11
took_> 6 -24 21 -6
took_a 13 -30 -4 -7
took_an 9 -23
took_her -17 2 -3 26
took_it -3 -17 62 -4
took_me 19 3 -6 -7
took_on 5 -30 -3 -3
took_over 7 18
took_part -3 -11 -2 -4
took_the 1 -31 -8 -7
took_them 9 -11
took_two -15 8
tool -8 24 -1 25
tool_and 25 15
tooth -37 8 -3 -1
top -17 -33 19 -8
top_> 6 -21
top_in 4 -26
top_of -6 22 42 9
topic -12 39
torch -34 8 -4 33
torch_> -24 16 -3 43
total -22 -3 -3 17
touch -19 48 -1 -7
touch_> -8 12
touch_a -16 16
touch_for 14 -11
touch_the 5 23 -2 -3
tour -21 -38
toward -15 2 -4 17
towel 2 57 -5 -3
town 8 -38 -5 -6
town_> 4 -19 -1 -1
town_with 1 -3
trac -2 36 -5 42
track -8 34 -2 -4
tractor 3 28 -4 -3
tractor_> -1 18
trad 2 -20 1 -12
trad_> 1 -9 -5 -4
traffic -15 -18
train -33 -9 2 -15
train_> -27 7 -5 -7
train_alway 7 6
train_and -9 -16 38 -10
train_in -6 -10
train_is 3 42
train_of -15 -17
train_session -15 26
train_the -13 6
traine -24 -9 -1 -3
trainer -89 52 -4 3
trainer_> -36 -12
trainer_for -17 -9
trainer_from -19 3
trainer_giv -17 18
trainer_help 4 23
trainer_is -6 5
trainer_know -13 20
trainer_work -10 20
tram 14 -6 -5 -4
transcrib 12 -4 -2 -3
transcript -23 16 -3 -4
transfer -11 16 -2 -2
transition 25 -12
translation -6 -9
transport 11 2 -4 -5
trap 7 13
travel 19 35 -4 -3
travel_> 7 40
tray 14 27 -7 6
tray_> -7 32
tray_of 8 2
tre -20 -2 -3 18
treasurer 45 8 -10 3
treat 3 37 -3 12
treatment -9 21
tree -8 10 -7 55
tregenza 0 0 -2 -4
tremor -13 -45
tri -39 27 -7 18
tri_> -13 20
tri_it -18 23 -4 3
tri_the -6 21 -2 53
tri_to -7 -25 1 -5
trial 7 26 -3 6
trial_> -1 11
trick -22 1 -2 26
trigger -11 4
trip 10 -3 11 -5
trolley -23 3
troubl 7 -7 -9 13
troubl_> -10 1 -5 -8
troubl_is 22
truck 15 -5 -4 32
true 5 -2 -13 -15
true_> -13 -1 -9 -8
true_and 7 21
trust 38 2 0 -10
trust_> 5 -2
trust_and 36 -26
trust_is -1 6
truth 18 -17 8 -5
try 3 -32 14 -3
try_> -17 -4
try_it 14 -10
try_to 7 -18 -2 -7
tub -7 2 -2 -4
tube 17 30 -3 -8
tube_> 16 13
tue -6 25 -1 -2
tue_> 3 32 -1 -1
tuesday -29 -3 4 -5
tuesday_> -45 7 -5 -5
tuesday_and 6 -26 15 -7
tuesday_i 0 -17
tuesday_of -20 -21 -1 -5
tune 18 -27
turn 18 -9 19 5
turn_> 19 27 -2 -2
turn_down 52 -40 -6 -5
turn_into 39 -1 27 -9
turn_it 33 -1 -5 -2
turn_my 25 6
turn_off 9 -22 -1 16
turn_on -25 16 -3 -6
turn_out -21 11 5 3
turn_over 40 -19 -5 -3
turn_round 12 6 9 -2
turn_the -13 28 -6 -7
turn_them -18 20
turn_to 18 -13
turn_up 11 -36 24 -5
turnover 10 -24 -3 -8
tutor 29 24
twelfth 14 -12
twelv -25 16 16 51
twelv_> -21 10 -1 34
twelv_minut 6 -6
twelv_month -23 -13 -5 4
twelv_peopl -15 8
twelv_week 2 18
twelv_year 5 -8 -4 -2
twentieth -37 39 -4 25
twenty -4 11 -16 39
twenty_> -3 38
twenty_eight -3 -21 -3 -9
twenty_five 4 -34 1 19
twenty_four 15 -14 -1 -7
twenty_minut -9 9 -5 2
twenty_nine 21 38 -8 -12
twenty_one -15 -4 -4 14
twenty_six 19 6 -2
twenty_thre -10 14 -3 12
twenty_to 6 -31
twenty_two -23 9 -4 21
twenty_year 22 -32 4 -4
twic -3 -6 -2 54
twic_> 12 -11 15 -1
twic_a 17 -8 -2 -3
twic_and 30 -32 -8 -13
twic_as -40 -1 -2 -8
twin -13 -16 -5 -6
twin_> -5 -9
two -1 1 -18 7
two_> 4 4 -5 -16
two_and -19 8 -8 -9
two_are 4 12
two_at -29 -7
two_children -5 -11
two_colleagu -1 6
two_column -5 18
two_county -2 11
two_day 14 19 -8 19
two_decad -15 -14
two_group 9 -24 34 -4
two_had -4 -7 -1 -6
two_have 5 -5
two_hour 25 0 0 -13
two_hundr -12 -22 -9 -4
two_i -5 6 -3 24
two_in -1 -1 -5 -8
two_lin -20 10 -2 -3
two_member -5 -24
two_month 3 -2
two_more 7 -10
two_new -4 -5
two_of 21 21 1 -24
two_on -4 -27
two_other 15 -20
two_pag -16 0 -5 12
two_peopl 5 -15 11 -12
two_point -20 15
two_sentenc -19 38
two_sid -31 40
two_thing -6 23 -4 49
two_third 37 -28 -2 -4
two_thousand -11 -4
two_to -6 -28 -2 -3
two_week 7 3 -4 -7
two_were -16 -7
two_who -6 -16
two_with -19 3
two_year 2 -7 -13 1
typ -23 37 -9 13
typ_> -20 7
type -25 9 -5 21
type_> -6 10 -1 -4
typical -3 8 1 -6
ugly 18 -30
unabl 3 19 42 -6
unabl_to 3 17 42 -6
uncl -6 13 -6 -10
uncl_> -9 -18
under -13 -18 -6 21
under_0 7 -2 -3 -9
under_> 1 -18
under_a -6 -16 7 12
under_it -9 9
under_supervision -26 28
under_the -4 -38 -8 -12
undergraduat -10 12
underlin 4 -12
underneath 22 -40
understand 12 15 -12 1
understand_> 19 8 -1 -1
understand_the 0 -1 -6 15
understand_what -27 25
understood -21 25 -9 -14
understood_> 4 17
understood_and -14 34
understood_why -17 9
undon -15 -7
uneasy 40 -26 -7 -4
uniform 9 -3 -1 -2
union -18 -23 -3 -3
unit 12 31 -5 -11
university -9 -25 -12 -15
university_> -6 -26 -3 -4
university_in -6 -22
unknown 27 -29
unknown_> 31 -17
unless 30 -11 3 -5
unless_you 12 -3
unlik 17 -18
unlock 2 -30
unpack 8 21
unsur 29 51
until -10 18 7 26
until_0 9 -20 -2 -8
until_a -21 -2 -6 -6
until_his -27 -35
until_i -39 61 -7 14
until_it 10 5 19 -9
until_she 19 19 -2 18
until_someon 6 24
until_the -18 -3 5 10
until_then -11 42 -1 -9
until_they -24 31 -2 3
until_we -9 5
until_you 10 52 -3 14
until_your 36 35
unusual -5 -7
unwritten 24 -26
up 3 -7 17 7
up_0 4 9
up_> 3 -15 14 -9
up_a 3 0 -7 4
up_again 24 -30 -3 -4
up_and 9 22 -4 29
up_as -17 4
up_at 3 -23 13 26
up_becaus 4 -19
up_by -25 9 -3 11
up_for 24 -13 14 -8
up_four -12 12
up_from -8 -7
up_in 22 -17 18 -12
up_on -14 -5 -4 -9
up_our -8 7
up_the 15 -8 -9 19
up_to -15 -13 -11 -13
up_what -1 5
up_when 12 -16 -2 -4
up_with 27 -19 -3 -17
up_your 1 -3
updat -1 -37 -4 -6
upload -22 -10 -1 -2
upon 8 13
upper -12 35 -4 -4
ups 36 34
upset -24 34
upset_> -21 30
upsid -22 17 -2 28
upsid_down -19 15 -2 28
upstair 23 -23 -5 -9
us -27 16 4 8
us_> -20 -6 23 14
us_a -6 -1 -2 35
us_about -6 -34 -2 -3
us_and -18 23 -3 -9
us_at -30 5 -1 8
us_could -28 57 -4 9
us_do -25 26 -4 35
us_for -30 12 -4 5
us_from -23 1
us_had -31 12 -4 30
us_has -9 15 -3 -7
us_have -18 8 -1 -2
us_in -33 14 -2 -11
us_is 2 31
us_not -19 1
us_on -16 4 -2 -6
us_that -18 -13
us_the -12 3 -2 -9
us_to -1 -22 -3 -6
us_two 6 33
us_we -25 31 -1 22
us_will 0 6
use -23 -1 -15 -10
use_> -9 25 -7 -8
use_? 20 19
use_a -26 32 -2 6
use_it -15 3 -3 7
use_the -37 5 -5 -7
use_to 27 -24 3 -5
use_two -7 -8
used 18 -1 23 -7
used_> 1 14
used_it 5 4 -6 -2
used_the 5 22 -4 28
used_to 35 -21 41 -19
useful 16 -8 -8 -4
useful_> 8 -5
user -5 14 37 -8
using -39 -2 13 33
using_it -27 13
usual -18 -45 -2 5
usual_> -11 -24 -1 -1
vacancy 12 18
valid -10 -2
validation -3 11 -3 -4
valley 5 -17 37 -10
valu 21 -11 -6 3
valu_> 33 -3
van 5 -29 -9 -11
van_> 8 -28 -3 -4
van_has -9 -28
vanish -2 -28
vehicl -2 8 -4 -6
vehicl_> 4 23
vendor 1 -26 -1 -2
verb -33 34
verb_> -29 30
verdict -24 13
verdict_> -2 -8
version 35 -1 -7 -8
version_0 23 -26 -2 -1
version_> 0 32
version_control -7 36
version_of 36 -34
very 0 -9 28 -11
very_good 2 -2 -12 -10
very_nice 12 -21 -3 -3
very_small -19
very_well 28 -24 14 -9
vest -15 -24 -2 -5
vet 18 24 -7 10
vicar 20 -46 -2 -2
vice -7 16 -2 -3
video -3 23 -7 10
video_> -7 24 -6 19
video_call -2 -8
view 26 -29 13 -8
view_> 12 -40 -4 -2
view_of 12 -14 30 -3
villag -15 26 -3 -5
villag_hall -20 34
visibl 7 31 -4 -6
vision 29 -29
visit -22 9 -8 -10
visit_> -8 -6
visit_and 11 31
visit_to -23 -9
visitor 6 -51 -3 -4
vocabulary 12 -8
voic 29 29 -16 20
voic_> 13 5 -8 12
voic_on -18 12
volum -21 -9 -4 2
voluntary 12 -8 -3 -1
volunteer -57 17 -9 33
volunteer_> -26 13
volunteer_to -16 34
vot 16 -37 -7 -6
vote 19 -19 22 -3
vote_> 9 -18
vowel -20 32 -3 124
wag -9 -31
wait 17 3 23 43
wait_> 5 -6 4 -12
wait_and 4 -2
wait_for 17 10 24 9
wait_to 43 -9 29 -4
wait_until 26 -10
wake -19 -14 -6 -5
wake_up -18 7
walk 30 -22 19 -15
walk_> 9 7 -5 -5
walk_across 13 -26
walk_and 6 41
walk_into 24 14
walk_out 10 -21
walk_over 0 -33
walk_past 4 12 -5 -4
walk_round 13 5 7 -7
walk_the 20 -8
walk_through -31 5 12 -6
walk_to 18 -17
walk_with 31 -27
wall -21 -5 -11 1
wall_> -13 3 -5 -7
wall_and -10 -10 -4 -5
wallet -16 -26
walnut -12 17 -2 -5
wander -31 -13
want 26 -5 11 -7
want_> 30 -19 -7 -4
want_a 40 -6 17 19
want_an 11 -21 15 3
want_her 21 1
want_him 14 1
want_it 21 -8 -22 -7
want_me 32 1 -9 -7
want_my -5 2
want_noth 20 -32
want_one 21 -9 31 -2
want_someon 31 30
want_someth 21 -23 23 -2
want_the 12 32 0 -5
want_to 20 -13 -9 -1
want_you 0 -16
ward 4 41 -9 3
warehous -13 -35
warm -9 -7 -9 -9
warm_> -3 19
warm_and 4 -7 -2 -4
warmer 26 18
warn 31 13 13 4
warn_about -3 15
was 0 -2 23 -7
was_0 -27 -26 -8 -18
was_> -4 -29 -18 -16
was_a 6 -7 17 25
was_about 5 15 -6 2
was_all -18 27 -7 16
was_allow -13 31
was_already -12 -14
was_also -18 -7
was_alway 24 -17 -9 -3
was_an -1 -11 -7 -6
was_and 10 -2 -7 35
was_any -6 -11
was_as -7 -5 -2 -2
was_asham -2 1
was_ask 45 -37 12 -7
was_at -15 16 -6 -4
was_bad -2 -17
was_being 10 -20 12 -3
was_born -7 0 -3 -6
was_brought 7 -28
was_chosen -11 -9
was_clear 16 13
was_com -18 -10
was_describ 28 -11
was_disappoint 6 15
was_doing 10 9 -8 -2
was_done 7 -17
was_down -3 14
was_ever -29 32
was_fine 2 -19 -4 -4
was_for 0 8 44 28
was_forty -30 -4
was_found -22 -3 -2 -3
was_four 6 9
was_generou 3 -6
was_given -13 -3 -7 -12
was_going 40 19 -8 -5
was_good 15 -66 -10 24
was_half -32 18
was_happy 7 -11
was_hav 28 4
was_her 41 1 10 -4
was_here 26 30 -4 -2
was_hir 14 -2
was_his 29 -13
was_hurt 9 9 -5 -5
was_i 11 -41 -4 -1
was_in 13 5 15 -3
was_it 1 -37 -6 -4
was_just -25 31 -4 17
was_kind 3 19
was_left -30 -11 -6 -4
was_like -2 -1 -5 -5
was_look 23 25
was_lost 8 -25
was_love 4 6
was_made -25 -19 -3 -6
was_me 3 5 -9 -9
was_meant 11 -13 -3 -3
was_miss 16 13
was_more -14 -6
was_my -5 33 -7 -3
was_near 23 -31
was_never 16 -30 8 -9
was_nine 6 -4
was_nineteen -19 8
was_no -21 1 -12 -8
was_not 20 18 56 3
was_noth 1 11 28 50
was_off -11
was_offer 7 11
was_on -6 -4 -7 26
was_one 27 -17 6 -7
was_only -4 -11
was_open 8 -3 -4 -4
was_out 24 16
was_paid -22 -17 -5 -3
was_pass 5 -1
was_plain 23 -20
was_polit -23 12
was_put -14 -8 9 -8
was_quit 4 -23 9 -5
was_read -3 -5
was_return 2 32
was_right 7 -50 50 13
was_said -6 -19 -4 -4
was_sent -18 -15 -2 -5
was_she -4 2 -5 -2
was_shown -14 18
was_sick -30 10 -4 -2
was_silent 8 -7
was_sixty 19 20
was_so -9 -4
was_some -18 19 -5 -3
was_still 6 30 -5 -4
was_taken 19 -24 -5 -5
was_ten 10 10
was_that 7 -12 12 4
was_the 4 -18 73 2
was_then -5 1
was_ther -9 -12 -9 -4
was_thi 14 -18 -4 -4
was_thirty -6 11 -9 -5
was_to 4 11 -13 -8
was_told -7 0 -10 -3
was_too -10 -8 -7 -4
was_true 21 11
was_twenty 28 -12 2 -5
was_two 5 14
was_up -6 -31
was_used -14 22 -5 -7
was_very 0 15 -5 -3
was_well 16 -32
was_what 1 18
was_wors 8 -8 25 -3
was_wrong -4 8 -8 14
was_your -9 -11
wash -32 16 -8 1
wash_up 14 -6 -3 -3
wasn't -5 -12 22 5
wasn't_> -28 -4 -5 -3
wasn't_a -23 14
wasn't_the 4 -21 0 -9
wast -22 26
wast_> -27 29
watch -13 19 2 40
watch_> -2 18 -7 -10
watch_a -3 -33
watch_and 15 18 -3 29
watch_me -21 41 -2 15
watch_you 12 23 19 4
water -18 -44 -7 -9
water_> 14 12 -2 -3
water_and -18 -14
water_the -18 -33
wav -23 -27
wav_> -12 -19
wave -26 -14 -4 -2
way 12 5 0 28
way_> -4 8 10 -11
way_a -21 -2
way_and 1 -12 -8 -10
way_back 6 -9
way_home 26 -8 -3 -2
way_i 11 22
way_in 27 15 -2 -3
way_it 10 -4
way_of 8 -9 -10
way_out -7 14
way_that -17 -6
way_the -18 18
way_through 10 -1
way_to 7 20 -4 -7
way_you 18 -7
we -28 0 -6 17
we'd -51 43 -12 4
we'd_been 0 30
we'd_like -25 38 -2 26
we'll -21 4 -3 -6
we'r -23 -26 -6 -12
we'r_sorry -14 -19
we'v -50 -4 -8 11
we'v_a -11 -4 -2 7
we'v_been -4 5 -4 -2
we_all -14 3 -2 -5
we_are -27 27 -3 -4
we_aren't -33 -8
we_ask -4 8 -4 5
we_believ -18 12
we_can -16 6 -2 -2
we_can't -32 8 -2 3
we_could 2 -19 78 -3
we_did -16 -5 -1 -12
we_didn't -20 16
we_do -13 6 -3 -10
we_don't -18 14 -7 -19
we_found -7 12 -1 1
we_get -26 20
we_go -29 -15
we_got -1 7 -1 -10
we_had -29 8 -6 -1
we_have -34 1 -7 -10
we_haven't -21 22
we_interview 2 20 -1 -3
we_keep -16 -4
we_know -19 0 -1 -4
we_learn -16 8
we_look -9 -34 -2 -5
we_lost -10 -4 -2 -3
we_made -7 -17 -1 17
we_make -25 10
we_may -26 12
we_might -9 -17 -2 -4
we_need -5 4 -4 1
we_play -5 10
we_put -1 39
we_re -21 -1
we_say -27 -19
we_shall -2 -11
we_should -33 5
we_spok 13 -17
we_take -22 23 -1 -4
we_talk -16 -10 -2 -6
we_telephon -7 -24
we_think -21 -24 -1 -2
we_thought 9 -8
we_took -11 0 -1 -6
we_use -31 19
we_used -9 2 -2 23
we_walk -9 -11
we_want -26 17
we_went -34 9 -1 -16
we_were -25 -4 -5 4
we_weren't -18 23 -1 -2
we_will -25 -11
we_would -10 19 -4 9
we_wrot 2 -23 -1 -4
weak -10 27 -2 -3
wear 1 -48 0 -9
weather -11 -15 -7 -10
weather_> -23 29 -3 -2
webinar 6 27
websit -53 -25 -1 -4
websit_> -35 -39 -1 -4
wed -7 13 -1 -1
wed_> 6 25
wedd -1 -4 -4 -6
wedd_> 17 -5 -2 -2
wedding 1 -29
wednesday -15 22 25 19
wednesday_> -23 7 31 -9
wednesday_and 8 -5
week 0 10 6 -12
week_0 8 -59 -2 -2
week_> -18 -7 12 -21
week_a 15 11 -4 -8
week_and -7 41 36 25
week_befor -21 -4 -2 -4
week_by -12 28
week_eleven 8 -24
week_for 10 -24 10 -8
week_i -9 20 13 -3
week_in 30 11 -6 -8
week_of 5 31 -4 24
week_on 3 11
week_or -14 29
week_seven 4 15
week_six 22 21 -2 -8
week_the -25 -13 -4 -3
week_thre -17 42 -5 -8
week_to -12 26
week_two 0 5
week_when 4 -22
week_with 11 22 -2 -9
week_work -36 15
weekend -27 23 21 4
weekend_> -11 37 -6 -4
weekend_and -5 8 -4 16
weekend_with -9 -27
weigh -15 -11 -6 58
weight -2 -45 46 -1
weight_> 17 -28 48 -8
welcom 8 -23 24 -7
weld -12 16 -3 -8
well 13 -19 6 -17
well_> 8 4 -14 -9
well_and -35 11 -5 14
well_as -5 -34
well_in -12 9 -5 -1
well_now -20 -4
well_that -13 -8
well_the -2
welsh -15 -31
went 4 -4 -6 -4
went_> 32 6 11 -5
went_and 27 -13 18 -5
went_back 28 -4 -6 -7
went_bad -7 30
went_for -10 3 -3 -4
went_from -23 27 4 -9
went_home 3 17 1 -7
went_in -18 -11 -6 13
went_into -5 -28
went_off -2 35 -4 21
went_on 6 -29 7 -14
went_out -5 -30 -4 -2
went_over 1 33 -1 -6
went_quiet 27 -13
went_right 19 -24
went_through -32 25 -5
went_to 5 -32 -7 -7
went_up 4 -20 -3 33
went_well -7 10 -4 -4
went_wrong -21 38 -4 10
wept -8 8 -6 -4
wept_in -16 7
were -7 1 0 23
were_> -8 0 38 -7
were_a -12 11 -4 -9
were_about -8 -10 -2 -4
were_all 10 14
were_ask 2 -8
were_at -23 11 -3 -5
were_being -1 4
were_correct -29 -16
were_fine -6 -11
were_four -6 5
were_going 29 12 -6 -7
were_in -13 -21 -4 26
were_nice 13 5
were_no -18 -18 -8 -3
were_not 2 -33
were_of -11 22 -2 44
were_on -20 18 -2 -3
were_return -6 23 0 52
were_right -14 20
were_sent -15 1
were_six -17 43 -5 8
were_small -2 9
were_still -4 -5 -1 -6
were_stopp -18 9
were_taught -10 27
were_the 38 -14 8 -9
were_to 18 -9 -3 -2
were_too -15
were_two 17 5 -5 -3
were_very 4 15
were_you -20 -20 6 -4
weren't -4 -21 34 -6
west -17 -5
wet -44 3 -7 13
wet_> -5 12
what 2 1 19 10
what_> -46 36 -6 -4
what_? 2 -16
what_a 16 20 11 40
what_an -2 -11
what_are 10 17 -4 -2
what_chang 1 13 -3 -4
what_com -12 11
what_could 6 -11
what_count 15 8
what_did -27 17 -10 -5
what_didn't -15 38 -4 15
what_do 4 -6 29 -11
what_doe 14 -14 -2 -3
what_each -20 23
what_else -16 44 -4 -7
what_experienc 22 -18
what_follow -1 -29
what_goe 11 8
what_had -2 21 -11 18
what_happen -14 -4 14 -10
what_has -17 -5
what_have 13 -12
what_he 33 11 18 -14
what_he' 4 -25
what_he'd 26 -7
what_help 14 -29
what_i 45 -1 43 -10
what_i'd 20 2 7 -8
what_i'm 42 -4 -9 -5
what_i've 15 17 -5 -3
what_in 16 13 -2 -1
what_is -11 -4 41 -5
what_it -23 -21 -1 -2
what_it' 18 -27 31 -5
what_mak 17 -12
what_next -17 -40 -4 -2
what_no 30 46
what_on -24 -17
what_one -11 15 -4 10
what_peopl 6 -21
what_she 58 -3 21 -14
what_she'd 16 -18
what_sort 17 -43 17 -4
what_that -15 -5
what_the 1 -1 7 3
what_they 20 -20 17 14
what_they'd 14 -20 -3 -3
what_to -23 39 -19 -2
what_was -2 -7 11 -15
what_we -30 28 -6 -20
what_we'd -20 -19
what_went -22 36 -5 -10
what_will -24 -8
what_would 14 2 22 -5
what_you 19 4 -3 19
what_you'd 7 20 -8 -8
what_you'll 41 25
what_your 26 25
whatever 18 -23 -5 -9
whatever_the 23 -1
whatever_was -8 -6
whatever_you 26 -29 3 -3
wheel 5 -13 -4 -5
wheel_> 19 -18
when 7 -3 30 21
when_? 15 -11
when_a 14 0 -8 -8
when_ask -8 26 -6 44
when_he 27 1 16 -7
when_her 17 -10
when_i 15 19 7 48
when_i'd 4 6
when_i'm 4 3 8 40
when_it 3 -12 5 -14
when_it' -9 -13 -5 13
when_my -11 32 -5 -3
when_she -11 16 18 -9
when_somebody -25 7
when_someon 23 -4
when_the 18 10 -4 -17
when_ther 12 -17 -6 -5
when_they -14 -14 -8 12
when_to 30 13 8 -1
when_we -22 -6 -3 6
when_you 22 -73 -6 -14
when_you'r 14
when_you'v 7
when_your -24 -33
whenever -31 -12 -2 -3
wher -2 10 9 38
wher_a 17 5
wher_he 8 -9 -9 36
wher_i 8 9 -9 26
wher_it -19 -9 -1 14
wher_it' -21 15
wher_she -21 -17 -4 -6
wher_the -23 6 7 1
wher_ther -12 5
wher_they 8 -15 -1 -4
wher_to -37 13 11 19
wher_we -15 6 -1 24
wher_you 38 1 16 -6
whether 24 -22 15 -2
whether_a -30 1 -9 5
whether_he 20 11 -6 -2
whether_i 26 -47 19 -11
whether_it 11 -36 -17 12
whether_it' 26 -9
whether_one 6 -27
whether_she 5 -34 3 -9
whether_that 15 -8 -2 -4
whether_the 20 -17 5 14
whether_they 3 1
whether_thi 15 -26 20 -4
whether_to 28 26 -12 -4
whether_we 2 -8
whether_you 52 7 15 22
whether_your -44 -10 -5 -9
which -3 -6 25 24
which_> 27 29 -8 -6
which_a -14 13 -4 38
which_are 24 5 -7 -6
which_everyon -12 8
which_had -26 5 -2 -8
which_has 13 -9 -4 -5
which_he 1 -23 -5 -5
which_i 20 2 -18 -2
which_i've 5 -12
which_is -34 -29 -5 16
which_isn't -3 -17 -9 -6
which_it -32 -17 -4 26
which_mak -6 -2
which_mean 16 -14
which_must -18 -9
which_no 7 -16
which_nobody -24 -26
which_of 39 22 43 46
which_one 3 3 82 -7
which_part 21 10
which_she 0 -18 -4 -5
which_the -11 -16 -11 -15
which_they 6 -19 12 -13
which_to 29 20
which_was 9 -1 -12 -11
which_way -21 -2 -8 22
which_we -20 19
which_would 17 1
which_you -2 -47 22 -15
whichever 22 -32 19 -5
whichever_way 25 -5
whil 8 20 10 -2
whil_> 22 24 -4 -1
whil_a -2 7
whil_and -3 -35
whil_he -8 38
whil_i 1 45 -4 -5
whil_it -30 1
whil_she 19 -21
whil_the -10 10
whil_you 3 18
whip 0 0 -3 20
whisper -5 -15
whistl -6 58 -4 16
whit -39 -39 -5 -9
whit_> -22 3
whit_hart 0 0 -1 -4
whiteboard -15 2
who 3 0 26 6
who'd 42 2 12 18
who'd_be 25 -28 0 -5
who'd_been 24 25 -4 -9
who'd_gone 30 -10
who'd_had 2 -37 20 -8
who'll 20 20 7 -1
who'll_tell -5 -13
who'v 21 13 -4 -10
who'v_been -3 -4
who_also 6 -28
who_alway 32 20
who_answer 13 -29
who_are -2 -41 -3 -4
who_ask -8 4 -4 -3
who_been 8 3 24 -13
who_bring -5 13
who_came -39 5 -3 -10
who_can 12 36 -14 14
who_can't -6 41 -5 19
who_com -11 -31 -7 -2
who_could 3 -1 8 46
who_did -1 37 -1 3
who_do 29 22 10 -3
who_doe -28 15 -12 21
who_doesn't -14 19 -9 8
who_doing 8 21
who_driv 7 -8
who_fail -6 24
who_found -10 -10
who_gave 1 -19 0 -6
who_get 33 -1 15 -4
who_got 18 -12
who_had 47 -6 22 40
who_hadn't 15 -27 8 -7
who_has 39 5 16 -12
who_hasn't -13 37
who_have 21 17 15 3
who_he 25 42
who_i 24 -35 56 -5
who_is -6 -12 13 -2
who_isn't 22 23 24 3
who_kept 7 -10
who_know -24 3 -17 -3
who_lack -10 22
who_leav 5 -24 -6 -6
who_left -13 1 15 -8
who_look 12 5
who_made 29 -41 -1 -5
who_mov 21 18
who_need -30 35
who_never 25 -5
who_own -10 -32
who_put -20 4 -3 -3
who_ran 26 -27 -5 -3
who_rang 28 -9
who_retir 17 -19
who_run 14 -10
who_said -2 -21 -7 -4
who_sat 19 -10
who_say 1 2 -4 -5
who_sold 27 8
who_stay 24 -25 9 -5
who_stopp 33 -26
who_tak -8 11 -6 1
who_taught 19 -18 -2 -2
who_teach 13 49 -2 -2
who_then -3 -10
who_to 11 13
who_took 34 -9 10 -6
who_turn 12 11
who_use -22 5
who_used 35 -26 18 -4
who_want 17 -12 22 -7
who_was 11 6 34 -10
who_wasn't 12 -3
who_went 31 -15 4 -2
who_were 8 -3 -3 -3
who_will 31 -42 34 -3
who_work -25 21 -5 13
who_would 29 -15
who_writ 10 8
who_wrot 9 -9 -3 -4
whoever 29 -21 35 18
whoever_is 12 -27
whol -6 -10 -14 18
whol_group -7 5
whol_of 14 -15 5 -6
whol_person 29 -4
whol_thing 19
wholesaler -29 35
whom 45 -22 17 -8
whom_had -7 4
whom_i 27 -12 2 -9
whom_i'd 4 1
whom_it 27 -16
whom_she 52 19 -3 -4
whom_they 43 -16 12 -7
whos 39 -46 12 -15
whos_daughter 12 -3
why -41 29 -8 6
why_> -27 3 -10 -9
why_a -7 14
why_do -32 16
why_doe -27 8
why_had -32 2
why_i 8 -10 -2 -2
why_it -14 34 38 -8
why_one 16 34
why_the -32 40 -2 -7
why_they -18 27
why_we -4 -10
wide -25 -25 -3 -6
wider 18 -29
widow 14 -21 -2 -3
wife 31 3 -3 -7
wife_and 10 -33
wife_has 21 20 4 -2
wife_say -8 3 17 -2
wife_think 31 -17
will 0 -10 9 -9
will_> 31 20 -3 -2
will_accept 3 9
will_also 7 20
will_ask -7 -4 -6 -6
will_be -10 -14 -15 10
will_bring -15 10
will_come 16 -25 77 -4
will_cost -10 14
will_do -21 -21 -6 -2
will_find -10 -9
will_follow 19 -13 -2 -2
will_get -29 -9
will_go -19 -28 -3 -1
will_have 6 -21 -14 -10
will_know -17 -15
will_look -7 -6
will_need 5 35
will_not -12 -12 -9 24
will_only 8 32
will_pass 28 -7
will_read 11 14
will_remember 17 -13
will_say 36 10 -8 -4
will_see 0 -10
will_take 17 3 -2 -2
will_tell 29 9 4 -4
will_to 16 -32
will_want 8 -12 15 -4
will_you 8 -51 -3 -1
wim 0 0 -4 -1
win -7 -30 5 -4
win_> -7 -27 -4 -2
wind -2 -46 -7 -6
wind_> -6 -26
window -23 -41 -9 -11
window_> 5 -1 -1 -4
window_and -10 -30
wing 4 8 -6 -5
wing_> -16 -16
winn 3 -25 60 -2
winn_> 10 -34
winner -19 1 23 -8
winter 10 -29 30 -19
winter_> 17 -21 0 -5
winter_and -8 0 23 -10
winter_at 9 -29
winter_of 1 -15 -4 -2
wisdom 9 -28
wise -41 12
wiser -9 -7
wish 4 -3 16 -9
wish_to -18 -33 15 -4
with 0 1 0 26
with_0 -5 -11 -3 -11
with_> -14 -15 -3 -11
with_a -9 4 -11 5
with_all -15 16 -2 -6
with_an 31 20 8 -14
with_and 28 4 26 -7
with_anyth -29 -10 -5 15
with_care 28 33
with_eleven 18 5 -1 -4
with_every -6 13 -7 -1
with_exercis 3 27
with_four -21 29 -4 -7
with_great -2 0 49 -3
with_her 6 1 -11 56
with_him 13 3 9 -6
with_his 5 6 -4 48
with_it 27 1 11 -2
with_its -25 8 -2 22
with_me 1 25 -12 -4
with_mrs -23 12
with_my -6 8 10 -22
with_nam -6 18
with_nine -12 29 -1 9
with_nineteen -4 2 -3 -3
with_no -15 -17 13 -8
with_nobody -12 18 -4 -9
with_noth 40 -8 -6 -6
with_one 7 -1 22 -8
with_other 10 3 -4 -1
with_our -20 -21 -1 -7
with_peopl 2 48 -4 -3
with_real 6 20 -4 13
with_so 28 -8
with_some 36 43
with_somebody -13 55 11 69
with_someon 5 28 -1 30
with_that -3 2 -9 -9
with_the -11 18 -15 19
with_their 4 -12 -3 -12
with_them -33 13 15 1
with_thirty 3 14
with_thre 23 29 -1 -5
with_twelv 1 10
with_two -25 10 -6 34
with_us -17 -26 -5 5
with_weight 16 -25
with_what -4 16 -9 17
with_whom 33 -13
with_you 5 -7 15 -4
with_your -22 3 -7 -6
withdraw -2 1
withdrawn -5 -12
within -14 11 -13 20
within_a -22 6 -2 27
within_five 3 -1
within_ten -3 38
within_the -6 34 -7 19
within_thirty -27 -8
within_thre 14 -5 -1 -7
without -17 0 -18 26
without_a -17 20 -7 -1
without_any 9 -24
without_being -8 -5 4 -7
without_know -9 -32
without_look -4 12 -2 19
without_the -30 32 -8 36
without_troubl -3 8
witness -9 28 -4 11
woke -42 -16 -1 -2
woke_up -25 2
woken -5 -17
woman 27 19 -10 -22
woman_about -17 25
woman_and 21 -12 -5 -3
woman_at 2 19 -2 -8
woman_from 4 -38
woman_in 1 17
woman_to 3 12
woman_who 7 -7 6 -7
woman_with -8 -7 -2 -5
women 17 8 -3 -4
won 2 -9 -3 -4
won't 12 7 1 12
won't_be 16 30
wonder 21 18 5 -7
wonder_if 2 11
wonder_whether 15 13
wonderful 6 26 -3 41
wood -16 -27
word -7 34 -19 75
word_> -11 12 -9 66
word_about -7 0 -1 27
word_and -1 31 7 -1
word_by -7 33
word_for -22 10
word_in 0 -10 -6 9
word_of 7 13 -5 -12
word_that 2 16 -5 16
word_with 9 35
wore -23 -5
work -3 4 15 16
work_> -16 -7 15 -19
work_and 52 -35 20 -12
work_are 3 11
work_at 4 -16 -2 -2
work_day 2 -29 -3 -6
work_for -24 29 -6 -2
work_here 4 2 -3 5
work_in -36 23 1 36
work_is 5 -6 17 60
work_it 34 2
work_life -7 8
work_on -15 -27 -8 -9
work_or 17 22
work_out 13 -11 40 15
work_the -11 29
work_through -23 46
work_was -3 -7
work_with 3 2 -4 -7
workbook -24 29
worker 35 -57 -4 -3
workload 47 -62 -3 -3
workload_> 32 -41
workshop -1 -14 -8 -12
workshop_> 12 -11
workshop_a -12 28
world -7 9
worry -16
wors -23 -5 30 11
wors_> 9 -14 13 -6
wors_than -34 38
worst 8 -3 -7 -7
worth 12 0 -12 -9
worth_of 4 15
worth_the 9 -3
would 18 -4 22 -3
would'v 26 0 -4 -4
would_ask -14 -9 -11 16
would_be 18 -22 23 25
would_come 16 19 -2 -4
would_do -20 14 28 19
would_give 20 -7
would_have 38 7 34 -20
would_help 11 2
would_i -4 -20 -4 -2
would_like 22 -2 -25 -5
would_look 28 -13
would_need 28 27
would_not -4 -30 -9 -4
would_put -12 -5
would_rather 4 -35
would_say 18 -41 -5 -2
would_she 7 -30
would_take 14 30 -4 -7
would_tell 9 -27
would_they 9 -5
would_think 37 -26 -4 -3
would_want 10 8 8 -2
would_you 32 16 8 18
wouldn't -18 -30 5 5
wrap -9 -7
wren -22 -18 -2 -1
wrist -45 69 -3 73
wrist_> -10 38
writ 8 3 15 -10
writ_> -6 -29 13 -4
writ_a 24 15 11 -4
writ_about 22 -32
writ_an 4 -6
writ_down -3 2 -5 -7
writ_in -6 7
writ_it 12 13 -11 -6
writ_the -30 37 -7 -12
writ_them -6 21 -6 19
writ_thi 6 -6
writ_to 16 7 -9 -6
writ_up 17 15 -1 -1
written 1 17 15 28
written_a -8 7
written_down 4 31 -1 25
written_on -26 -2 -3 29
written_paper 0 20 -1 -1
written_the 9 25 35 -5
written_to -16 -8 -9 -6
wrong -16 31 -6 2
wrong_> -2 -12 4 -8
wrong_? -5 -3 -3 -4
wrong_about 6 42 -4 22
wrong_and -36 55 -11 25
wrong_answer -9 -13
wrong_in -17 27 4 6
wrong_one -10 -20
wrong_with -4 -2 -7 -9
wrot 1 -18 -7 -22
wrot_a 20 6 -5 -2
wrot_anyth -15 18
wrot_in 30 -38 -3 -4
wrot_it -10 -37 -3 -2
wrot_that -16 -3 -8 -7
wrot_the 11 21 -3 -4
wrot_to 0 -11 -5 -6
yard -20 -7 -7 -4
yard_> 33 25 -5 -3
year 3 -2 10 -16
year_0 -11 -11 -9 -10
year_> 28 -24 4 -24
year_? -14 -11 -3 -1
year_a 8 25
year_after 32 -37
year_afterward 42 11
year_ago 31 -18 -14 -7
year_ahead 18 -26
year_and 26 -6 -5 -8
year_as 1 -8
year_at 6 13 -4 -6
year_away 22 24
year_back 14 -34
year_befor 10 -18 -10 -6
year_end 15 3 -2 -3
year_follow -3 -19
year_for 17 -13
year_from -2 -12
year_has -3 -16 -6 -3
year_i -10 18 -13 35
year_i've -14 30
year_in 1 -3 31 -3
year_is -1 -11
year_it -14 19
year_later 2 -8 -7 -5
year_most 0 4
year_of -12 10 -18
year_old -13 0 19 -6
year_on 4 -22 2 -8
year_or 51 -14 18 -8
year_she 12 -34 26 24
year_some -14 13
year_that -1 -18 14 -3
year_the 35 -23 10 11
year_to 4 -3 -3 -7
year_two 26 -19 -7 -2
year_was -2 -35 -9 -1
year_were -4 -39 -6 -3
year_when 7 21
year_with 2 14 -7 -11
year_without 34 15
year_you 13 -32
yellow -47 2 -4 -4
yes 38 -26 12 -8
yes_> 10 -22 -8 3
yes_and 31 4 17 -4
yes_to 32 -9 -9 -4
yesterday -21 -22 -3 -6
yet 40 9 24 34
yet_> 4 37 -9 -7
yet_to 2 5
yoghurt -20 -14 -2 -3
you 2 1 -4 -6
you'd 2 -2 29 -12
you'd_be 3 -3 6 -4
you'd_do 2 -5
you'd_have 23 -32
you'd_need 7 -1
you'd_say 17 14 -5 32
you'll 17 6 -1 -12
you'll_be 0 7 -11 -10
you'll_do 35 15
you'll_find 39 -45 -6 -6
you'll_have -1 23 -11 20
you'll_know -30 25 -6 -2
you'll_need 12 -34
you'll_still -8 13
you'll_want 24 -1 15 -4
you'r 27 9 50 2
you'r_a 4 29 -8 20
you'r_going 8 -3
you'r_good -7 28
you'r_in 29 -21 19 -3
you'r_not -21 19 -11 -8
you'r_the 27 14
you'r_welcom -8 -10 -5 -2
you'v 22 -4 4 -9
you'v_a -12 -3
you'v_ask 21 -4
you'v_been 27 -11 30 26
you'v_got 16 -27 9 -8
you'v_never 31 5 -4 -7
you'v_put 13 -12
you_> 10 5 -16 -12
you_? -4 0 -2 -3
you_a 19 21 -7 -7
you_about 4 -23 2 -8
you_admir 21 -32
you_already -6 -8
you_also 10 12
you_and 15 12 6 -7
you_any 20 9
you_are 39 -1 28 1
you_aren't -3 14 -4 -6
you_as 16 27 -4 -4
you_ask 17 -4 -13 9
you_at -8 -3 -4 47
you_be 31 -37
you_begin -18 4
you_bring 9 36 -2 3
you_came 15 4 -3 -6
you_can -2 -12 3 -13
you_can't 12 19 21 -9
you_cannot 20 12
you_choos 4 -15
you_could -8 -7 5 10
you_couldn't -24 29 -6 16
you_count 1 22
you_cut -8 29
you_decid 31 -7 5 -4
you_did 7 -17 -7 -10
you_didn't -13 20 -13 -13
you_do 2 48 -14 19
you_don't -40 -6 -5 20
you_draw -22 24 -3 -10
you_either -7 14
you_ever 6 -37
you_feel -18 8
you_find 9 -11
you_for 16 30 11 -9
you_get -2 15 -6 -11
you_go -37 7 -7 26
you_got 13 -30 -3 -6
you_had -37 -17 6 7
you_have -4 -24 17 11
you_haven't 8 14 -14 -12
you_heard -2 24
you_hope 3 -2
you_how -23 20 -7 19
you_if 31 -6
you_in 55 -48 26 -5
you_keep 29 -30
you_knew 0 -25 -5 -3
you_know 24 -8 2 5
you_learn -48 45 -8 47
you_leav 11 -7
you_let 8 -26
you_like 0 -7 -4 -9
you_look 35 26 -5 -6
you_lost -12 6
you_love 12 3 4 -5
you_make -4 -18
you_may -26 -27 -9 13
you_might 31 -35 -10 -6
you_move 1 16
you_must -5 -26 -9 -7
you_need 2 18
you_needn't -12 -39
you_never -38 -5 21 -9
you_not 5 2
you_notic 39 -3 -5 -5
you_on 13 26 -8 -4
you_one 10 -29 -4 -5
you_only 7 14
you_out -10 -5
you_over 15 27
you_practis -7 29
you_put -5 33 -6 19
you_ran 4 18
you_read -34 11 -3 17
you_remember 8 22 -6 -5
you_said -22 24 -12 10
you_saw -21 18 -3 -3
you_say 18 11 -11 -9
you_see 33 -35 -7 -5
you_should 0 22 -8 -13
you_sign -11 -18
you_someth 0 13 -3 -1
you_speak 23 -8
you_start -13 11
you_still 9 6
you_stood 6 18 -4 -3
you_stop -10 6 -6 16
you_take -3 9 -6 4
you_talk 36 15 4 26
you_tell 6 14 -3 -4
you_that -23 22 -17 -7
you_the 27 -6 -17 13
you_ther -1 9 -4 -6
you_thi -14 11
you_think 8 7 -9 -8
you_to 14 -17 11 -13
you_told -1 7 -6 -10
you_took -2 -12 -3 16
you_turn 20 9 -4 -3
you_understand 25 -6
you_use 19 -9
you_used 22 43 -5 -4
you_want -2 -34 15 -9
you_went -27 10
you_were 35 3 20 36
you_weren't -11 -7
you_what 28 13 16 -14
you_when 15 -20
you_wher -29 14
you_which 0 -27
you_who -16 -34 20 -5
you_why 11 27
you_will 6 25 -8 -14
you_with -4 1
you_won't 10 -21
you_work 18 -24
you_would -4 -16 13 24
you_wouldn't 5 -31
you_writ -23 28
you_wrot -7 24 -2 -3
young -15 13 -10 -13
young_man -45 37 -5 -4
young_one 27 35 -5 -4
young_woman 14 -30
younger 4 -31 -3 -3
youngest 13 0 -3 -1
your -4 -11 -5 32
your_> -10 3 2 -11
your_age 11 6
your_and 9 13
your_brother 25 -33 -4 -3
your_career -8 -4
your_fami 33 -21
your_father 4 -15 -5 -3
your_feet -2 -31 18 54
your_first -7 8 -6 -4
your_friend -18 0 -4 -5
your_hand 2 0 -3 11
your_husband -17 -25
your_job -6 -6
your_last -9 9
your_letter 1 -12 -3 -4
your_life 14 18
your_manager 2 -31
your_mother 13 -8
your_nerv 18 14 -6 -3
your_old 35 -9 -3 -5
your_own 14 37 -11 21
your_path 0 4
your_peopl 5 26
your_second -6 -22
your_sister 27 -5
your_voic -1 33 -3 39
your_wallet -14 -24
your_work 20 -21
yourself 28 -3 15 14
yourself_> -18 13 27 13
youth 3 -29 -3 -4
yusuf 0 0 -4 -3
zero -28 30 -3 -3
zero_> -29 29
zone 0 0 -2 25
zorzi 0 0 -3 -4`,
};
