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
        None = List("aucun|aucune|nul|nulle|néant|pas de|pas d'"),
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
        None = List("ningún|ninguna|ninguno|nadie|sin"),
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
        None = List("nessun|nessuno|nessuna"),
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
        None = List("nenhum|nenhuma|ninguém"),
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
        Units = Codes(
            "toneladas=t|tonelada=t|quilogramas=kg|quilowatts-hora=kWh|quilowatt-hora=kWh|megawatts-hora=MWh|gigawatts-hora=GWh|megawatts=MW|litros=L|metros cúbicos=m3|metros quadrados=m2|"
            + "hectares=ha|quilómetros=km|quilômetros=km|horas=h|pessoas=person"),
    };
}
