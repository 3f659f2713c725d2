using static EsgReportGen.Foundation.Globalization.Reading.SpokenWords;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>French, Spanish, Italian, Portuguese.</content>
internal static partial class SpokenWordTable
{
    private static SpokenWords French { get; } = new()
    {
        Up = List(
            "augmenté|augmentée|augmentés|augmentées|augmente|augmentent|augmentation|hausse|en hausse|progressé|progresse|progression|crû|croît|croissance|accru|accrue|accroissement|"
            + "monté|montée|monte|élevé|relevé|plus|supérieur|supérieure|supérieures|gagné"),
        Down = List(
            "baissé|baissée|baisse|baissent|en baisse|diminué|diminuée|diminuées|diminue|diminuent|diminution|reculé|recule|recul|réduit|réduite|réduits|réduites|réduction|réductions|"
            + "chuté|chute|abaissé|abaissée|décru|décroissance|moins|inférieur|inférieure|inférieures"),
        Unchanged = List("inchangé|inchangée|inchangés|inchangées|n'a pas changé|resté stable"),
        Mixed = List("fluctué|varié|hauts et des bas|en dents de scie"),
        Negations = List("pas|ne|n'|jamais|ni"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "plus de|plus d'|au-dessus de|supérieur à|supérieure à|au-delà de|>"),
            (StatedQualifier.LessThan, "moins de|moins d'|au-dessous de|en dessous de|inférieur à|inférieure à|<"),
            (StatedQualifier.AtLeast, "au moins|pas moins de|un minimum de|≥"),
            (StatedQualifier.AtMost, "au plus|jusqu'à|pas plus de|un maximum de|≤"),
            (StatedQualifier.Nearly, "près de|presque|un peu moins de|quasiment"),
            (StatedQualifier.JustOver, "un peu plus de|à peine plus de"),
            (StatedQualifier.About, "environ|autour de|à peu près|quelque|approximativement|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "ou plus"), (StatedQualifier.AtMost, "ou moins")),
        Percent = List("%|pour cent|pourcent"),
        Points = List("points de pourcentage|point de pourcentage|points de pourcent|pp|points|point"),
        Magnitudes = Numbers("cent=100|cents=100|mille=1000|milliers=1000|millier=1000|million=1000000|millions=1000000|milliard=1000000000|milliards=1000000000|billion=1000000000000|billions=1000000000000"),
        Multiples = Numbers("doublé=2|doublée=2|double=2|doublement=2|triplé=3|triplée=3|triple=3|quadruplé=4|décuplé=10"),
        Fractions = Numbers("la moitié=1/2|moitié=1/2|un tiers=1/3|deux tiers=2/3|un quart=1/4|trois quarts=3/4|un cinquième=1/5|un sixième=1/6|un huitième=1/8|un dixième=1/10|un vingtième=1/20|un centième=1/100"),
        Cardinals = Numbers("deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|vingt=20|trente=30|quarante=40|cinquante=50|soixante=60"),
        Units = Codes(
            "tonnes=t|tonne=t|kilogrammes=kg|kilowattheures=kWh|kilowatts-heures=kWh|mégawattheures=MWh|gigawattheures=GWh|mégawatts=MW|gigawatts=GW|gigajoules=GJ|litres=L|mégalitres=ML|"
            + "mètres cubes=m3|mètres carrés=m2|hectares=ha|kilomètres=km|heures=h|personnes=person"),
    };

    private static SpokenWords Spanish { get; } = new()
    {
        Up = List(
            "aumentó|aumentaron|aumenta|aumentan|aumentado|aumento|aumentos|creció|crecieron|crece|crecen|crecido|crecimiento|subió|subieron|sube|suben|subido|subida|incrementó|incrementaron|"
            + "incremento|incrementado|alza|más|mayor|mayores|superior|superiores"),
        Down = List(
            "disminuyó|disminuyeron|disminuye|disminuyen|disminuido|disminución|bajó|bajaron|baja|bajan|bajado|bajada|cayó|cayeron|cae|caen|caído|caída|redujo|redujeron|reduce|reducen|"
            + "reducido|reducida|reducción|reducciones|descendió|descendieron|descenso|recortó|recorte|menos|menor|menores|inferior|inferiores"),
        Unchanged = List("sin cambios|no cambió|no varió|se mantuvo igual"),
        Mixed = List("fluctuó|fluctuaron|osciló|altibajos"),
        Negations = List("no|nunca|ni|tampoco"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "más de|más del|por encima de|por encima del|superior a|superior al|mayor que|>"),
            (StatedQualifier.LessThan, "menos de|menos del|por debajo de|por debajo del|inferior a|inferior al|menor que|<"),
            (StatedQualifier.AtLeast, "al menos|por lo menos|no menos de|un mínimo de|como mínimo|≥"),
            (StatedQualifier.AtMost, "como máximo|hasta|hasta un|no más de|un máximo de|≤"),
            (StatedQualifier.Nearly, "casi|cerca de|cerca del|poco menos de|un poco menos de"),
            (StatedQualifier.JustOver, "poco más de|un poco más de|algo más de"),
            (StatedQualifier.About, "aproximadamente|alrededor de|alrededor del|unos|unas|en torno a|en torno al|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "o más"), (StatedQualifier.AtMost, "o menos")),
        Percent = List("%|por ciento|porciento"),
        Points = List("puntos porcentuales|punto porcentual|p. p.|pp|puntos"),
        Magnitudes = Numbers("cien=100|mil=1000|miles=1000|millón=1000000|millones=1000000|mill.=1000000|billón=1000000000000|billones=1000000000000"),
        Multiples = Numbers("duplicó=2|duplicaron=2|duplicado=2|triplicó=3|triplicaron=3|triplicado=3|cuadruplicó=4"),
        Fractions = Numbers("la mitad=1/2|mitad=1/2|un tercio=1/3|dos tercios=2/3|un cuarto=1/4|tres cuartos=3/4|un quinto=1/5|una quinta parte=1/5|una décima parte=1/10|un décimo=1/10|la décima parte=1/10"),
        Cardinals = Numbers("dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|veinte=20|treinta=30|cuarenta=40|cincuenta=50"),
        Units = Codes(
            "toneladas=t|tonelada=t|kilogramos=kg|kilovatios hora=kWh|kilovatios-hora=kWh|megavatios hora=MWh|megavatios-hora=MWh|gigavatios hora=GWh|gigavatios-hora=GWh|megavatios=MW|"
            + "litros=L|metros cúbicos=m3|metros cuadrados=m2|hectáreas=ha|kilómetros=km|horas=h|personas=person"),
    };

    private static SpokenWords Italian { get; } = new()
    {
        Up = List(
            "aumentato|aumentata|aumentate|aumentati|aumenta|aumentano|aumento|aumenti|cresciuto|cresciuta|cresciute|cresce|crescono|crescita|salito|salita|salite|sale|salgono|"
            + "incremento|incrementato|rialzo|più|maggiore|maggiori|superiore|superiori"),
        Down = List(
            "diminuito|diminuita|diminuite|diminuiti|diminuisce|diminuiscono|diminuzione|calato|calata|calate|cala|calo|sceso|scesa|scese|scende|scendono|discesa|ridotto|ridotta|ridotte|ridotti|"
            + "riduce|riduzione|riduzioni|ribasso|taglio|tagliato|meno|minore|minori|inferiore|inferiori"),
        Unchanged = List("invariato|invariata|invariati|invariate|non è cambiato|non è cambiata"),
        Mixed = List("oscillato|oscillata|fluttuato|alti e bassi"),
        Negations = List("non|né|mai"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "più di|più del|più dell'|oltre|oltre il|sopra|superiore a|superiore al|maggiore di|>"),
            (StatedQualifier.LessThan, "meno di|meno del|meno dell'|sotto|inferiore a|inferiore al|minore di|<"),
            (StatedQualifier.AtLeast, "almeno|non meno di|un minimo di|≥"),
            (StatedQualifier.AtMost, "al massimo|fino a|fino al|non più di|≤"),
            (StatedQualifier.Nearly, "quasi|poco meno di|poco meno del|quasi il"),
            (StatedQualifier.JustOver, "poco più di|poco più del"),
            (StatedQualifier.About, "circa|circa il|intorno a|intorno al|approssimativamente|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "o più"), (StatedQualifier.AtMost, "o meno")),
        Percent = List("%|per cento|percento"),
        Points = List("punti percentuali|punto percentuale|p.p.|pp|punti"),
        Magnitudes = Numbers("cento=100|mille=1000|mila=1000|migliaia=1000|milione=1000000|milioni=1000000|mln=1000000|miliardo=1000000000|miliardi=1000000000|mld=1000000000"),
        Multiples = Numbers("raddoppiato=2|raddoppiata=2|raddoppiate=2|raddoppio=2|triplicato=3|triplicata=3|quadruplicato=4|dimezzato=0.5|dimezzata=0.5|dimezzate=0.5"),
        Fractions = Numbers("la metà=1/2|metà=1/2|un terzo=1/3|due terzi=2/3|un quarto=1/4|tre quarti=3/4|un quinto=1/5|un ottavo=1/8|un decimo=1/10|un ventesimo=1/20|un centesimo=1/100"),
        Cardinals = Numbers("due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|venti=20|trenta=30|quaranta=40|cinquanta=50"),
        Units = Codes("tonnellate=t|tonnellata=t|chilogrammi=kg|chilowattora=kWh|megawattora=MWh|gigawattora=GWh|megawatt=MW|litri=L|metri cubi=m3|metri cubici=m3|metri quadrati=m2|ettari=ha|chilometri=km|ore=h|persone=person"),
    };

    private static SpokenWords Portuguese { get; } = new()
    {
        Up = List(
            "aumentou|aumentaram|aumenta|aumentam|aumentado|aumento|aumentos|cresceu|cresceram|cresce|crescem|crescido|crescimento|subiu|subiram|sobe|sobem|subida|alta|elevou|elevação|incremento|"
            + "mais|maior|maiores|superior|superiores"),
        Down = List(
            "diminuiu|diminuíram|diminui|diminuem|diminuído|diminuição|caiu|caíram|cai|caem|queda|reduziu|reduziram|reduz|reduzem|reduzido|reduzida|redução|reduções|baixou|baixaram|baixa|"
            + "desceu|desceram|descida|recuou|recuo|corte|cortou|menos|menor|menores|inferior|inferiores"),
        Unchanged = List("inalterado|inalterada|não mudou|não se alterou|manteve-se"),
        Mixed = List("oscilou|oscilaram|flutuou|altos e baixos"),
        Negations = List("não|nunca|nem"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "mais de|mais do que|mais que|acima de|superior a|maior que|>"),
            (StatedQualifier.LessThan, "menos de|menos do que|menos que|abaixo de|inferior a|menor que|<"),
            (StatedQualifier.AtLeast, "pelo menos|ao menos|no mínimo|não menos de|≥"),
            (StatedQualifier.AtMost, "no máximo|até|não mais de|≤"),
            (StatedQualifier.Nearly, "quase|pouco menos de|perto de"),
            (StatedQualifier.JustOver, "pouco mais de|um pouco mais de"),
            (StatedQualifier.About, "cerca de|aproximadamente|em torno de|por volta de|uns|umas|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "ou mais"), (StatedQualifier.AtMost, "ou menos")),
        Percent = List("%|por cento|porcento"),
        Points = List("pontos percentuais|ponto percentual|p.p.|pp|pontos"),
        Magnitudes = Numbers("cem=100|mil=1000|milhares=1000|milhão=1000000|milhões=1000000|mi=1000000|bilhão=1000000000|bilhões=1000000000|bi=1000000000|trilhão=1000000000000|trilhões=1000000000000"),
        Multiples = Numbers("duplicou=2|duplicaram=2|dobrou=2|dobraram=2|duplicado=2|triplicou=3|triplicaram=3|quadruplicou=4"),
        Fractions = Numbers("metade=1/2|a metade=1/2|um terço=1/3|dois terços=2/3|um quarto=1/4|três quartos=3/4|um quinto=1/5|um décimo=1/10|um vigésimo=1/20|um centésimo=1/100"),
        Cardinals = Numbers("dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|vinte=20|trinta=30|quarenta=40|cinquenta=50"),
        Units = Codes(
            "toneladas=t|tonelada=t|quilogramas=kg|quilowatts-hora=kWh|quilowatt-hora=kWh|megawatts-hora=MWh|gigawatts-hora=GWh|megawatts=MW|litros=L|metros cúbicos=m3|metros quadrados=m2|"
            + "hectares=ha|quilómetros=km|quilômetros=km|horas=h|pessoas=person"),
    };
}
