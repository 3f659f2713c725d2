using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>What is said of charts to those who do not see them, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class ChartWords
{
    // In the order of LocaleWord, from ChartColumn to ChartNumbers.
    private static string Texts(string language) => language switch
    {
        "de" =>
            "Säulendiagramm|Gestapeltes Säulendiagramm|Balkendiagramm|Gestapeltes Balkendiagramm|Liniendiagramm|Flächendiagramm|Gestapeltes Flächendiagramm|Ringdiagramm|Streudiagramm|Wasserfalldiagramm|Zielpfad|Fortschrittsdiagramm|Verlaufslinie|" +
            "stieg von {from} bis {to}|sank von {from} bis {to}|gleich in {from} und {to}|größter Wert: {}|kleinster Wert: {}|{count} Werte zwischen {low} und {high}|{value} von {goal}|{name}: {what}|; |{}.|Ohne Wert: {}|Zahlen des Diagramms",
        "fr" =>
            "Graphique en colonnes|Graphique en colonnes empilées|Graphique en barres|Graphique en barres empilées|Graphique en courbes|Graphique en aires|Graphique en aires empilées|Graphique en anneau|Nuage de points|Graphique en cascade|Trajectoire vers un objectif|Graphique de progression|Courbe d’évolution|" +
            "en hausse entre {from} et {to}|en baisse entre {from} et {to}|identique en {from} et {to}|valeur la plus élevée\u00A0: {}|valeur la plus faible\u00A0: {}|{count} valeurs entre {low} et {high}|{value} sur {goal}|{name}\u00A0: {what}|\u00A0; |{}.|Sans valeur\u00A0: {}|Chiffres du graphique",
        "es" =>
            "Gráfico de columnas|Gráfico de columnas apiladas|Gráfico de barras|Gráfico de barras apiladas|Gráfico de líneas|Gráfico de áreas|Gráfico de áreas apiladas|Gráfico de anillo|Gráfico de dispersión|Gráfico en cascada|Trayectoria hacia una meta|Gráfico de progreso|Línea de tendencia|" +
            "subió de {from} a {to}|bajó de {from} a {to}|igual en {from} y {to}|valor más alto: {}|valor más bajo: {}|{count} valores entre {low} y {high}|{value} de {goal}|{name}: {what}|; |{}.|Sin valor: {}|Datos del gráfico",
        "it" =>
            "Grafico a colonne|Grafico a colonne in pila|Grafico a barre|Grafico a barre in pila|Grafico a linee|Grafico ad aree|Grafico ad aree in pila|Grafico ad anello|Grafico a dispersione|Grafico a cascata|Percorso verso un obiettivo|Grafico di avanzamento|Linea di tendenza|" +
            "in aumento da {from} a {to}|in calo da {from} a {to}|uguale in {from} e {to}|valore massimo: {}|valore minimo: {}|{count} valori tra {low} e {high}|{value} su {goal}|{name}: {what}|; |{}.|Senza valore: {}|Dati del grafico",
        "pt" =>
            "Gráfico de colunas|Gráfico de colunas empilhadas|Gráfico de barras|Gráfico de barras empilhadas|Gráfico de linhas|Gráfico de áreas|Gráfico de áreas empilhadas|Gráfico de anel|Gráfico de dispersão|Gráfico em cascata|Trajetória até uma meta|Gráfico de progresso|Linha de tendência|" +
            "subiu de {from} a {to}|desceu de {from} a {to}|igual em {from} e {to}|valor mais alto: {}|valor mais baixo: {}|{count} valores entre {low} e {high}|{value} de {goal}|{name}: {what}|; |{}.|Sem valor: {}|Dados do gráfico",
        "nl" =>
            "Kolomdiagram|Gestapeld kolomdiagram|Staafdiagram|Gestapeld staafdiagram|Lijndiagram|Vlakdiagram|Gestapeld vlakdiagram|Ringdiagram|Spreidingsdiagram|Watervaldiagram|Pad naar een doel|Voortgangsdiagram|Trendlijn|" +
            "steeg van {from} tot {to}|daalde van {from} tot {to}|gelijk in {from} en {to}|hoogste waarde: {}|laagste waarde: {}|{count} waarden tussen {low} en {high}|{value} van {goal}|{name}: {what}|; |{}.|Zonder waarde: {}|Cijfers van de grafiek",
        "sv" =>
            "Stapeldiagram|Staplat stapeldiagram|Liggande stapeldiagram|Staplat liggande stapeldiagram|Linjediagram|Ytdiagram|Staplat ytdiagram|Ringdiagram|Punktdiagram|Vattenfallsdiagram|Väg till ett mål|Framstegsdiagram|Trendlinje|" +
            "ökade från {from} till {to}|minskade från {from} till {to}|samma {from} och {to}|högsta värde: {}|lägsta värde: {}|{count} värden mellan {low} och {high}|{value} av {goal}|{name}: {what}|; |{}.|Utan värde: {}|Diagrammets siffror",
        "zh" =>
            "柱形图|堆积柱形图|条形图|堆积条形图|折线图|面积图|堆积面积图|环形图|散点图|瀑布图|目标路径图|进度图|趋势线|" +
            "从{from}到{to}上升|从{from}到{to}下降|{from}与{to}持平|最高值：{}|最低值：{}|{count}个数值，介于{low}与{high}之间|{value}，目标{goal}|{name}：{what}|；|{}。|无数值：{}|图表数据",
        "ja" =>
            "縦棒グラフ|積み上げ縦棒グラフ|横棒グラフ|積み上げ横棒グラフ|折れ線グラフ|面グラフ|積み上げ面グラフ|ドーナツグラフ|散布図|ウォーターフォール図|目標への経路図|進捗グラフ|推移線|" +
            "{from}から{to}にかけて増加|{from}から{to}にかけて減少|{from}と{to}は同じ|最大値：{}|最小値：{}|{low}から{high}までの{count}個の値|{value}（目標{goal}）|{name}：{what}|；|{}。|値なし：{}|グラフの数値",
        "ko" =>
            "세로 막대그래프|누적 세로 막대그래프|가로 막대그래프|누적 가로 막대그래프|꺾은선그래프|영역그래프|누적 영역그래프|도넛그래프|산점도|폭포 차트|목표 경로 그래프|진척 그래프|추세선|" +
            "{from}에서 {to}까지 증가|{from}에서 {to}까지 감소|{from}, {to} 동일|최댓값: {}|최솟값: {}|{low}에서 {high}까지 값 {count}개|{value}(목표 {goal})|{name}: {what}|; |{}.|값 없음: {}|그래프 수치",
        "ar" =>
            "مخطط أعمدة|مخطط أعمدة مكدسة|مخطط أشرطة أفقية|مخطط أشرطة أفقية مكدسة|مخطط خطي|مخطط مساحي|مخطط مساحي مكدس|مخطط حلقي|مخطط انتشار|مخطط شلالي|مسار نحو الهدف|مخطط التقدم|خط الاتجاه|" +
            "ارتفع من {from} إلى {to}|انخفض من {from} إلى {to}|متساوٍ في {from} و{to}|أعلى قيمة: {}|أدنى قيمة: {}|{count} قيمة بين {low} و{high}|{value} من {goal}|{name}: {what}|؛ |{}.|بلا قيمة: {}|أرقام المخطط",
        "he" =>
            "תרשים עמודות|תרשים עמודות מוערמות|תרשים עמודות אופקיות|תרשים עמודות אופקיות מוערמות|תרשים קו|תרשים שטח|תרשים שטח מוערם|תרשים טבעת|תרשים פיזור|תרשים מפל|מסלול אל היעד|תרשים התקדמות|קו מגמה|" +
            "עלה מ־{from} עד {to}|ירד מ־{from} עד {to}|זהה ב־{from} וב־{to}|הערך הגבוה ביותר: {}|הערך הנמוך ביותר: {}|{count} ערכים בין {low} ל־{high}|{value} מתוך {goal}|{name}: {what}|; |{}.|ללא ערך: {}|נתוני התרשים",
        _ =>
            "Column chart|Stacked column chart|Bar chart|Stacked bar chart|Line chart|Area chart|Stacked area chart|Ring chart|Scatter chart|Waterfall chart|Path to a target|Progress chart|Trend line|" +
            "rose from {from} to {to}|fell from {from} to {to}|the same in {from} and {to}|largest value: {}|smallest value: {}|{count} values between {low} and {high}|{value} of {goal}|{name}: {what}|; |{}.|Without a value: {}|Numbers of the chart",
    };

    /// <summary>The words of a language; English ones for a language that is not in the table.</summary>
    public static ImmutableDictionary<LocaleWord, string> Of(string language)
    {
        var words = new List<KeyValuePair<LocaleWord, string>>();
        var word = LocaleWord.ChartColumn;
        foreach (var said in Texts(language).Split('|'))
            words.Add(new KeyValuePair<LocaleWord, string>(word++, said));
        return words.ToImmutableDictionary();
    }
}
