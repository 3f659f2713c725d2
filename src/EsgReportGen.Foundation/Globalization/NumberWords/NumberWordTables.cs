using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace EsgReportGen.Foundation.Globalization.NumberWords;

/// <summary>
/// The number words of languages with letters. Words with a second meaning are either left out (<c>double</c>: double materiality; <c>tiers</c>:
/// third parties) or tied to neighbours. Cardinals follow CLDR's rules for spelling numbers out (common/rbnf); the rest is from grammars.
/// </summary>
internal static class NumberWordTables
{
    /// <summary>No words at all.</summary>
    public static NumberWordTable None { get; } = new() { Words = [] };

    /// <summary>The words of a language by its primary subtag; null for one without a table.</summary>
    public static NumberWordTable? Find(string language) => language switch
    {
        "en" => English,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "it" => Italian,
        "pt" => Portuguese,
        "nl" => Dutch,
        "sv" => Swedish,
        _ => null,
    };

    private static NumberWordTable English { get; } = new()
    {
        Words =
        [
            .. Doubtful("halves=0.5 trebled=3 treble=3 quadruple=4"),
            .. Words(NumberRole.One, "one=1"),
            .. Words(NumberRole.Small, "two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 "
                + "sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"),
            .. Scales("hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 dozen=12 lakh=100000 crore=10000000", "a", "an", "several", "few", "some", "many"),
            .. Words(NumberRole.Fraction, "halves=2 thirds=3 quarters=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 hundredths=100 thousandths=1000"),
            .. Fractions("third=3 quarter=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twentieth=20 hundredth=100 thousandth=1000", ("one", ""), ("a", "of"), ("an", "of")),
            .. Words(NumberRole.Alone, "dozens"),
            .. Words(NumberRole.Multiple, "twice=2 thrice=3 doubled=2 doubles=2 doubling=2 tripled=3 triples=3 tripling=3 quadrupled=4 quadrupling=4 halved=0.5 halving=0.5"),
            .. Words(NumberRole.Alone, "hundreds thousands millions billions trillions").Select(w => w with { NotAfter = ["in"] }),
            new("zero", NumberRole.Small, 0) { NotAfter = ["net"], NotBefore = ["waste", "emission", "emissions", "carbon", "tolerance"] },
            new("half", NumberRole.Alone, 0.5m) { NotAfter = ["first", "second", "last", "latter", "former", "previous", "other"], NotBefore = ["year", "yearly", "day"] },
            new("double", NumberRole.Multiple, 2) { Needs = [("", "the"), ("", "that"), ("", "its"), ("", "their"), ("", "as")] },
            new("triple", NumberRole.Multiple, 3) { Needs = [("", "the"), ("", "that"), ("", "its"), ("", "their"), ("", "as")] },
        ],
        Joints = ["and"],
        MultipleEndings = ["fold"],
        Magnitudes = Magnitudes("millions=1000000 billions=1000000000 trillions=1000000000000 thousands=1000 lakhs=100000 crores=10000000 mn=1000000 mln=1000000 bn=1000000000"),
        Articles = ["a", "an"],
    };

    private static NumberWordTable German { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "ein=1 eine=1 eins=1"),
            .. Words(NumberRole.Small, "zwei=2 zweien=2 zwo=2 drei=3 dreien=3 vier=4 fünf=5 sechs=6 sieben=7 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 "
                + "sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90"),
            .. Words(NumberRole.Scale, "hundert=100 tausend=1000").Select(w => w with { NotAfter = ["nächste", "nächsten", "volle", "ganze", "in", "auf"] }),
            .. Scales("million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000 billion=1000000000000 billionen=1000000000000 dutzend=12"),
            .. Words(NumberRole.Fraction, "drittel=3 viertel=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100 tausendstel=1000"),
            .. Words(NumberRole.Alone, "hunderte hunderten tausende tausenden dutzende dutzenden hälfte=0.5 halbe=0.5 halb=0.5 anderthalb=1.5 eineinhalb=1.5"),
            .. Words(NumberRole.Multiple, "halbiert=0.5 halbierte=0.5 halbierten=0.5 halbierung=0.5 verdoppelt=2 verdoppelte=2 verdoppelten=2 verdoppelung=2 verdopplung=2 "
                + "verdreifacht=3 verdreifachte=3 verdreifachten=3 vervierfacht=4 verzehnfacht=10"),
            new("acht", NumberRole.Small, 8) { NotAfter = ["außer", "ausser", "in"], NotBefore = ["geben", "gibt", "geben"] },
            new("null", NumberRole.Small, 0) { NotAfter = ["netto"], NotBefore = ["emissionen", "toleranz"] },
        ],
        Joints = ["und"],
        Parts = Parts("eins=1 eine=1 ein=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 "
            + "siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90", "hundert=100 tausend=1000 million=1000000"),
        PartJoints = ["und"],
        Endings = ["jährig", "jährige", "jährigen", "jähriger", "jähriges"],
        MultipleEndings = ["mal", "fach", "fache", "fachen", "facher"],
        Magnitudes = Magnitudes("tsd.=1000 tsd=1000 mio.=1000000 mio=1000000 mrd.=1000000000 mrd=1000000000 bio.=1000000000000"),
        Articles = ["die", "der", "das"],
    };

    private static NumberWordTable French { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "un=1 une=1"),
            .. Words(NumberRole.Small, "deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 "
                + "trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90"),
            .. Words(NumberRole.Scale, "mille=1000"),
            .. Scales("million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 billion=1000000000000 billions=1000000000000"),
            .. Fractions("tiers=3 quart=4", ("un", "de"), ("un", "des"), ("un", "du"), ("deux", ""), ("le", "des"), ("le", "du")),
            .. Words(NumberRole.Fraction, "quarts=4 cinquièmes=5 sixièmes=6 septièmes=7 huitièmes=8 neuvièmes=9 dixièmes=10 centièmes=100 millièmes=1000"),
            .. Fractions("cinquième=5 sixième=6 huitième=8 dixième=10 vingtième=20 centième=100", ("un", "de"), ("un", "des"), ("un", "du")),
            .. Words(NumberRole.Alone, "dizaine=10 centaine=100 millier=1000").Select(w => w with { NotAfter = ["au", "la"] }),
            .. Words(NumberRole.Alone, "dizaines douzaine=12 douzaines vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaines milliers moitié=0.5"),
            .. Words(NumberRole.Multiple, "doublé=2 doublée=2 doublés=2 doublées=2 doublement=2 triplé=3 triplée=3 triplés=3 quadruplé=4 décuplé=10"),
            .. Doubtful("double=2 triple=3"),
            new("cent", NumberRole.Scale, 100) { NotAfter = ["pour"] },
            new("cents", NumberRole.Scale, 100),

            // Neuf is "new" behind its noun.
            new("neuf", NumberRole.Small, 9)
            {
                NeedsEnding = "s x cents mille millions",
                NotBefore = ["plus", "mais", "dans", "sans", "pas", "puis", "très", "sous", "vers", "des", "les", "ses", "nos", "vos"],
            },
            new("zéro", NumberRole.Small, 0) { NotAfter = ["net", "nette"], NotBefore = ["émission", "émissions", "net", "nette", "carbone", "déchet", "déchets"] },
        ],
        Joints = ["et"],
        Magnitudes = Magnitudes("milliers=1000 millier=1000"),
        Articles = ["la", "le"],
    };

    private static NumberWordTable Spanish { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "un=1 uno=1 una=1"),
            .. Words(NumberRole.Small, "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 "
                + "dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 "
                + "veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 doscientos=200 "
                + "doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 "
                + "setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900"),
            new("ciento", NumberRole.Small, 100) { NotAfter = ["por"] },
            .. Words(NumberRole.Scale, "mil=1000"),
            .. Scales("millón=1000000 millones=1000000 billón=1000000000000 billones=1000000000000"),
            .. Words(NumberRole.Alone, "decena=10 centenar=100 millar=1000").Select(w => w with { NotAfter = ["al", "la"] }),
            .. Fractions("tercio=3 cuarto=4 quinto=5 décimo=10", ("un", "")),
            .. Fractions("quinta=5 décima=10", ("una", "parte"), ("la", "parte")),
            .. Words(NumberRole.Fraction, "tercios=3 cuartos=4 quintos=5 sextos=6 séptimos=7 octavos=8 novenos=9 décimos=10"),
            .. Words(NumberRole.Alone, "docena=12 docenas decenas centenares cientos millares miles mitad=0.5"),
            .. Words(NumberRole.Multiple, "duplicó=2 duplicado=2 duplicaron=2 triplicó=3 triplicaron=3 triplicado=3 cuadruplicó=4"),
            new("cero", NumberRole.Small, 0)
            {
                NotAfter = ["neto", "neta", "netos", "netas", "emisiones"], NotBefore = ["neto", "neta", "netos", "netas", "emisiones", "residuos"],
            },
        ],
        Joints = ["y"],
        Magnitudes = Magnitudes("miles=1000 mill.=1000000"),
        Articles = ["la", "el"],
    };

    private static NumberWordTable Italian { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "un=1 uno=1 una=1"),
            .. Words(NumberRole.Small, "due=2 tre=3 quattro=4 cinque=5 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 "
                + "diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90"),
            .. Words(NumberRole.Scale, "mille=1000"),
            .. Scales("mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000"),
            .. Words(NumberRole.Alone, "decina=10 centinaio=100 migliaio=1000").Select(w => w with { NotAfter = ["al", "alla"] }),
            new("cento", NumberRole.Scale, 100) { NotAfter = ["per"] },

            // Sei is "you are" too.
            new("sei", NumberRole.Small, 6) { NeedsEnding = "i e", NotBefore = ["che", "anche", "come", "dove", "felice"] },
            .. Fractions("terzo=3 quarto=4 quinto=5 ottavo=8 decimo=10 ventesimo=20 centesimo=100", ("un", "di"), ("un", "dei"), ("un", "delle"), ("un", "del"), ("un", "della"), ("un", "degli")),
            .. Fractions("terzi=3 quarti=4 quinti=5 decimi=10", ("due", ""), ("tre", ""), ("quattro", "")),
            .. Words(NumberRole.Alone, "dozzina=12 dozzine decine ventina=20 trentina=30 centinaia migliaia metà=0.5"),
            .. Words(NumberRole.Multiple, "raddoppiato=2 raddoppiata=2 raddoppiati=2 raddoppiate=2 raddoppio=2 triplicato=3 triplicata=3 quadruplicato=4 dimezzato=0.5 dimezzata=0.5 dimezzate=0.5"),
            new("zero", NumberRole.Small, 0)
            {
                NotAfter = ["net", "netto", "nette", "netta", "emissioni"], NotBefore = ["netto", "nette", "netta", "emissioni", "rifiuti"],
            },
        ],
        Joints = ["e"],
        Parts = Parts("uno=1 due=2 tre=3 tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 "
            + "diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 "
            + "ottant=80 novant=90", "cento=100 mille=1000 mila=1000"),
        Endings = ["mila"],
        Magnitudes = Magnitudes("migliaia=1000 mln=1000000 mld=1000000000"),
        Articles = ["la"],
    };

    private static NumberWordTable Portuguese { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "um=1 uma=1"),
            .. Words(NumberRole.Small, "dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 "
                + "dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 "
                + "noventa=90 cem=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 "
                + "seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900"),
            new("cento", NumberRole.Small, 100) { NotAfter = ["por"] },
            .. Words(NumberRole.Scale, "mil=1000"),
            .. Scales("milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 bilião=1000000000000 biliões=1000000000000 trilhão=1000000000000 trilhões=1000000000000"),
            .. Words(NumberRole.Alone, "dezena=10 centena=100 milhar=1000").Select(w => w with { NotAfter = ["ao", "à"] }),
            .. Fractions("terço=3 quarto=4 quinto=5 décimo=10 vigésimo=20 centésimo=100", ("um", "")),
            .. Words(NumberRole.Fraction, "terços=3 quartos=4 quintos=5 sextos=6 sétimos=7 oitavos=8 nonos=9 décimos=10"),
            .. Words(NumberRole.Alone, "dúzia=12 dúzias dezenas centenas milhares metade=0.5"),
            .. Words(NumberRole.Multiple, "dobrou=2 dobraram=2 duplicou=2 duplicaram=2 duplicado=2 triplicou=3 triplicaram=3 quadruplicou=4"),
            new("zero", NumberRole.Small, 0)
            {
                NotAfter = ["net", "líquido", "líquidas", "líquida", "emissões"], NotBefore = ["líquido", "líquida", "líquidas", "emissões", "resíduos"],
            },
        ],
        Joints = ["e"],
        Magnitudes = Magnitudes("milhares=1000 mi=1000000 bi=1000000000"),
        Articles = ["a"],
    };

    private static NumberWordTable Dutch { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "een=1 één=1"),
            .. Words(NumberRole.Small, "twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 "
                + "negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90"),
            .. Words(NumberRole.Scale, "honderd=100 duizend=1000").Select(w => w with { NotAfter = ["op", "in", "dichtstbijzijnde"] }),
            .. Scales("miljoen=1000000 miljard=1000000000 biljoen=1000000000000 dozijn=12"),
            .. Words(NumberRole.Alone, "honderden duizenden tientallen helft=0.5 anderhalf=1.5 anderhalve=1.5"),
            .. Words(NumberRole.Multiple, "verdubbeld=2 verdubbelde=2 verdubbelden=2 verdubbeling=2 verdrievoudigd=3 verdrievoudigde=3 gehalveerd=0.5 halveerde=0.5 halvering=0.5"),
            .. Fractions("derde=3 kwart=4 vierde=4 vijfde=5 tiende=10 twintigste=20 honderdste=100", ("een", "van"), ("één", ""), ("twee", ""), ("drie", ""), ("vier", "")),
            new("acht", NumberRole.Small, 8) { NotAfter = ["in"], NotBefore = ["slaan", "geslagen", "nemen", "genomen", "op"] },
            new("nul", NumberRole.Small, 0) { NotAfter = ["netto"] },
        ],
        Joints = ["en"],
        Parts = Parts("een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 "
            + "negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90", "honderd=100 duizend=1000"),
        PartJoints = ["en", "ën"],
        Endings = ["jarig", "jarige"],
        MultipleEndings = ["maal", "voud", "voudig", "voudige"],
        Magnitudes = Magnitudes("mln.=1000000 mln=1000000 mld.=1000000000 mld=1000000000"),
        Articles = ["de"],
    };

    private static NumberWordTable Swedish { get; } = new()
    {
        Words =
        [
            .. Words(NumberRole.One, "en=1 ett=1"),
            .. Words(NumberRole.Small, "två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 "
                + "tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90"),
            .. Words(NumberRole.Scale, "hundra=100 tusen=1000").Select(w => w with { NotAfter = ["närmaste", "i"] }),
            .. Scales("miljon=1000000 miljoner=1000000 miljard=1000000000 miljarder=1000000000 biljon=1000000000000 biljoner=1000000000000 dussin=12"),
            .. Words(NumberRole.Fraction, "tredjedel=3 tredjedelar=3 fjärdedel=4 fjärdedelar=4 femtedel=5 femtedelar=5 sjättedel=6 sjättedelar=6 åttondel=8 tiondel=10 tiondelar=10 hundradel=100"),
            .. Words(NumberRole.Alone, "hundratals tusentals dussintals tiotals hälften=0.5 halva=0.5"),
            .. Words(NumberRole.Multiple, "halverats=0.5 halverades=0.5 halverat=0.5 halvering=0.5 fördubblats=2 fördubblades=2 fördubblad=2 fördubblat=2 fördubbling=2 dubblerades=2 "
                + "tredubblats=3 tredubblades=3 fyrdubblats=4"),
            new("noll", NumberRole.Small, 0) { NotAfter = ["netto"] },
        ],
        Joints = ["och"],
        Parts = Parts("ett=1 en=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 "
            + "trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90", "hundra=100 tusen=1000"),
        Endings = ["årig", "årigt", "åriga"],
        MultipleEndings = ["faldig", "faldigt"],
        Magnitudes = Magnitudes("tkr=1000 mn=1000000 milj.=1000000 md=1000000000 mdr=1000000000"),
    };

    private static ImmutableArray<NumberWord> Words(NumberRole role, string words) =>
        [.. words.Split(' ').Select(w => w.Split('=')).Select(w => new NumberWord(w[0], role, w.Length > 1 ? decimal.Parse(w[1], NumberStyles.Number, CultureInfo.InvariantCulture) : null))];

    private static ImmutableArray<NumberWord> Doubtful(string words) => [.. Words(NumberRole.Multiple, words).Select(w => w with { IsDoubtful = true })];

    private static ImmutableArray<NumberWord> Magnitudes(string words) => Words(NumberRole.Scale, words);

    /// <summary>Words that count what stands before them; alone they are a unit to count in, but behind some words.</summary>
    private static ImmutableArray<NumberWord> Scales(string words, params string[] beginsAfter) =>
        [.. Words(NumberRole.Scale, words).Select(w => w with { BeginsAfter = [.. beginsAfter] })];

    private static ImmutableArray<NumberWord> Fractions(string words, params (string Before, string Behind)[] needs) =>
        [.. Words(NumberRole.Fraction, words).Select(w => w with { Needs = [.. needs] })];

    private static ImmutableArray<NumberWord> Parts(string small, string scales) =>
        [.. Words(NumberRole.Small, small).Select(w => w.Value == 1 ? w with { Role = NumberRole.One } : w)
            .Concat(Words(NumberRole.Scale, scales)).OrderByDescending(w => w.Text.Length).ThenBy(w => w.Text, StringComparer.Ordinal)];
}
