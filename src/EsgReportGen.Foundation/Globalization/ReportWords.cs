using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>
/// The words of tables, figures, notes, comparisons, framework indexes and restatements in the languages that <see cref="LanguageFacts"/> knows;
/// English ones are in <see cref="EnglishWords"/>. Reasons for omissions follow the translations of GRI 1 where there is one, Arabic and Hebrew excepted.
/// </summary>
internal static class ReportWords
{
    // In the order of LocaleWord, from the first to LinkToWeb.
    // None has a numeral as a word, such as the Chinese word for rounding: such words would be looked for as figures.
    private static readonly ImmutableDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["de"] =
            "Tabelle|Abbildung|Kapitel|Abschnitt|Seite|Inhalt|Anmerkung|Anmerkungen|Quelle|Summe|Fortsetzung|Übrige|Veränderung|Kennzahl|Einheit|" +
            "Prozentpunkte|mehr als|weniger als|etwa|Kalenderjahr\u00A0{yyyy}|plus|minus|unverändert|ggü.|bis|" +
            "Durch Rundung können sich bei Summen Abweichungen ergeben.|" +
            "Für sich gerundet {}; die letzte Ziffer ist angepasst, damit die Zahlen aufgehen.|" +
            "Angabe|Thema|Abschnitt und Seite|Auslassung|Nicht zutreffend|Gesetzliche Verbote|" +
            "Einschränkungen aufgrund einer Verschwiegenheitspflicht|Informationen nicht verfügbar/unvollständig|" +
            "Angepasst: {was} laut {edition}; jetzt {now}. Grund: {reasons}.|{reason} ({inputs})|Kein veröffentlichter Wert wurde angepasst.|" +
            "Zeitraum|Ausgabe|Veröffentlicht|Angepasst|Grund|, |Zu Seite|Öffnen",
        ["fr"] =
            "Tableau|Figure|Chapitre|Section|page|Sommaire|Note|Notes|Source|Total|suite|Autres|Variation|Indicateur|Unité|" +
            "points de pourcentage|plus de|moins de|environ|année civile\u00A0{yyyy}|en hausse de|en baisse de|inchangé|par rapport à|à|" +
            "Les totaux peuvent différer de la somme des chiffres en raison des arrondis.|" +
            "Arrondie isolément, la valeur est de {}\u202F; son dernier chiffre est ajusté pour que les totaux concordent.|" +
            "Élément d’information|Sujet|Section et page|Omission|Non applicable|Interdictions légales|" +
            "Contraintes de confidentialité|Informations indisponibles/incomplètes|" +
            "Retraité\u00A0: {was} ({edition})\u202F; désormais {now}. Motif\u00A0: {reasons}.|{reason} ({inputs})|" +
            "Aucune valeur publiée n’a été retraitée.|Période|Édition|Publié|Retraité|Motif|, |Aller à la page|Ouvrir",
        ["es"] =
            "Tabla|Figura|Capítulo|Sección|página|Índice|Nota|Notas|Fuente|Total|continuación|Otros|Variación|Indicador|Unidad|" +
            "puntos porcentuales|más de|menos de|aproximadamente|año natural\u00A0{yyyy}|aumento de|descenso de|sin cambios|respecto a|a|" +
            "Las cifras pueden no sumar el total debido al redondeo.|" +
            "Redondeada por separado, la cifra es {}; el último dígito se ha ajustado para que la suma cuadre.|" +
            "Contenido|Tema|Sección y página|Omisión|No procede|Prohibiciones legales|" +
            "Restricciones por confidencialidad|Información no disponible/incompleta|" +
            "Reexpresado: {was} ({edition}); ahora {now}. Motivo: {reasons}.|{reason} ({inputs})|Ningún valor publicado se ha reexpresado.|" +
            "Periodo|Edición|Publicado|Reexpresado|Motivo|, |Ir a la página|Abrir",
        ["it"] =
            "Tabella|Figura|Capitolo|Sezione|pagina|Indice|Nota|Note|Fonte|Totale|segue|Altro|Variazione|Indicatore|Unità|" +
            "punti percentuali|più di|meno di|circa|anno solare\u00A0{yyyy}|in aumento del|in calo del|invariato|rispetto al|a|" +
            "I totali possono non corrispondere alla somma dei valori per effetto degli arrotondamenti.|" +
            "Arrotondato singolarmente, il valore è {}; l’ultima cifra è stata adattata affinché la somma quadri.|" +
            "Informativa|Oggetto|Sezione e pagina|Omissione|Non applicabile|Divieti legali|" +
            "Vincoli di riservatezza|Informazioni non disponibili/incomplete|" +
            "Rideterminato: {was} ({edition}); ora {now}. Motivo: {reasons}.|{reason} ({inputs})|Nessun valore pubblicato è stato rideterminato.|" +
            "Periodo|Edizione|Pubblicato|Rideterminato|Motivo|, |Vai a pagina|Apri",
        ["pt"] =
            "Tabela|Figura|Capítulo|Seção|página|Índice|Nota|Notas|Fonte|Total|continuação|Outros|Variação|Indicador|Unidade|" +
            "pontos percentuais|mais de|menos de|cerca de|ano civil\u00A0{yyyy}|aumento de|redução de|inalterado|em relação a|a|" +
            "Os totais podem não corresponder à soma dos valores devido a arredondamentos.|" +
            "Arredondado isoladamente, o valor é {}; o último dígito foi ajustado para que a soma feche.|" +
            "Conteúdo|Assunto|Seção e página|Omissão|Não aplicável|Proibições legais|" +
            "Restrições de confidencialidade|Informações não disponíveis/incompletas|" +
            "Reapresentado: {was} ({edition}); agora {now}. Motivo: {reasons}.|{reason} ({inputs})|Nenhum valor publicado foi reapresentado.|" +
            "Período|Edição|Publicado|Reapresentado|Motivo|, |Ir para a página|Abrir",
        ["nl"] =
            "Tabel|Figuur|Hoofdstuk|Paragraaf|pagina|Inhoud|Noot|Noten|Bron|Totaal|vervolg|Overig|Verandering|Kengetal|Eenheid|" +
            "procentpunten|meer dan|minder dan|circa|kalenderjaar\u00A0{yyyy}|toename van|afname van|onveranderd|t.o.v.|tot|" +
            "Door afronding kan de som van de cijfers afwijken van het totaal.|" +
            "Afzonderlijk afgerond is dit {}; het laatste cijfer is aangepast zodat de som klopt.|" +
            "Disclosure|Onderwerp|Paragraaf en pagina|Weglating|Niet van toepassing|Wettelijke verboden|" +
            "Beperkingen vanwege vertrouwelijkheid|Informatie niet beschikbaar/onvolledig|" +
            "Herzien: {was} in {edition}; nu {now}. Reden: {reasons}.|{reason} ({inputs})|Er is geen gepubliceerde waarde herzien.|" +
            "Periode|Editie|Gepubliceerd|Herzien|Reden|, |Ga naar pagina|Openen",
        ["sv"] =
            "Tabell|Figur|Kapitel|Avsnitt|sidan|Innehåll|Not|Noter|Källa|Summa|fortsättning|Övrigt|Förändring|Nyckeltal|Enhet|" +
            "procentenheter|mer än|mindre än|cirka|kalenderåret\u00A0{yyyy}|upp|ned|oförändrat|jämfört med|till|" +
            "På grund av avrundning kan summor avvika.|" +
            "Avrundat för sig är värdet {}; sista siffran är justerad så att summan stämmer.|" +
            "Upplysning|Ämne|Avsnitt och sida|Utelämnande|Ej tillämpligt|Rättsliga förbud|" +
            "Sekretesskäl|Information saknas/är ofullständig|" +
            "Omräknat: {was} enligt {edition}; nu {now}. Orsak: {reasons}.|{reason} ({inputs})|Inget publicerat värde har räknats om.|" +
            "Period|Utgåva|Publicerat|Omräknat|Orsak|, |Gå till sidan|Öppna",
        ["zh"] =
            "表|图|第{}章|第{}节|第{}页|目录|注|注释|资料来源|合计|续|其他|变动|指标|单位|" +
            "个百分点|超过|低于|约|{yyyy}自然年|上升|下降|持平|较{}|至|" +
            "由于数字经过舍入，各项之和可能与合计不符。|单独舍入为{}；末位已作调整，使各项之和与合计相符。|" +
            "披露项|内容|章节和页码|从略|不适用|法律禁止|保密限制|信息不可用/不完整|" +
            "重述：{edition}中为{was}，现为{now}。原因：{reasons}。|{reason}（{inputs}）|没有重述已发布的数值。|" +
            "期间|版次|已发布|重述后|原因|、|转到第{}页|打开",
        ["ja"] =
            "表|図|第{}章|第{}節|{}ページ|目次|注|注記|出典|合計|続き|その他|増減|指標|単位|" +
            "ポイント|{}超|{}未満|約|{yyyy}暦年|{}増|{}減|増減なし|{}比|から|" +
            "端数処理のため、内訳の和が合計と合わない場合があります。|単独で丸めると{}です。内訳の和が合計と合うように末位を調整しています。|" +
            "開示事項|内容|掲載箇所・ページ|省略|該当せず|法律による禁止|機密保持上の制約|情報が入手不可/不完全|" +
            "修正再表示：{edition}では{was}、今回は{now}。理由：{reasons}。|{reason}（{inputs}）|公表済みの数値に修正再表示はありません。|" +
            "期間|版|公表値|修正再表示後|理由|、|{}ページへ|開く",
        ["ko"] =
            "표|그림|제{}장|제{}절|{}쪽|목차|주|주석|출처|합계|계속|기타|증감|지표|단위|" +
            "%p|{} 초과|{} 미만|약 {}|{yyyy}역년|{} 증가|{} 감소|변동 없음|{} 대비|에서|" +
            "반올림으로 인해 각 항목의 합이 합계와 다를 수 있습니다.|따로 반올림하면 {}입니다. 각 항목의 합이 합계와 맞도록 끝자리를 조정했습니다.|" +
            "공시 항목|내용|절 및 페이지|생략|해당 없음|법적 금지|기밀 유지 제약|정보 이용 불가/불완전|" +
            "재작성: {edition}에서는 {was}, 현재 {now}. 사유: {reasons}.|{reason}({inputs})|재작성된 공시 수치가 없습니다.|" +
            "기간|판|공시값|재작성|사유|, |{}쪽으로 이동|열기",
        ["ar"] =
            "الجدول|الشكل|الفصل|القسم|صفحة|المحتويات|ملاحظة|ملاحظات|المصدر|المجموع|تابع|أخرى|التغير|المؤشر|الوحدة|" +
            "نقطة مئوية|أكثر من|أقل من|نحو|السنة التقويمية\u00A0{yyyy}|ارتفاع بمقدار|انخفاض بمقدار|دون تغيير|مقارنة مع|إلى|" +
            "قد لا تتطابق المجاميع مع حاصل جمع الأرقام بسبب التقريب.|" +
            "القيمة عند تقريبها منفردة هي {}؛ وقد عُدّل رقمها الأخير لتتفق الأرقام مع المجموع.|" +
            "الإفصاح|الموضوع|القسم والصفحة|الإغفال|لا ينطبق|محظورات قانونية|قيود السرية|معلومات غير متاحة أو غير مكتملة|" +
            "أعيد العرض: {was} في {edition}؛ والآن {now}. السبب: {reasons}.|{reason} ({inputs})|لم يُعد عرض أي قيمة منشورة.|" +
            "الفترة|الإصدار|المنشور|المعاد عرضه|السبب|، |الانتقال إلى صفحة|فتح",
        ["he"] =
            "טבלה|איור|פרק|סעיף|עמוד|תוכן העניינים|הערה|הערות|מקור|סך הכול|המשך|אחר|שינוי|מדד|יחידה|" +
            "נקודות אחוז|יותר מ־{}|פחות מ־{}|כ־{}|השנה הקלנדרית\u00A0{yyyy}|עלייה של|ירידה של|ללא שינוי|לעומת|עד|" +
            "בשל עיגול, ייתכן שסכום הנתונים אינו שווה לסך הכול.|" +
            "בעיגול נפרד הערך הוא {}; הספרה האחרונה שלו הותאמה כדי שהסכום יתאים.|" +
            "גילוי|נושא|סעיף ועמוד|השמטה|לא ישים|איסורים על פי דין|מגבלות סודיות|המידע אינו זמין או אינו מלא|" +
            "הוצג מחדש: {was} לפי {edition}; כעת {now}. סיבה: {reasons}.|{reason} ({inputs})|לא הוצג מחדש אף ערך שפורסם.|" +
            "תקופה|מהדורה|פורסם|הוצג מחדש|סיבה|, |מעבר לעמוד|פתיחה",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The words of a language, by its primary subtag; none for English and a language that is not known.</summary>
    public static IEnumerable<KeyValuePair<LocaleWord, string>> Of(string language)
    {
        if (!Texts.TryGetValue(language, out var text))
            yield break;
        var word = LocaleWord.Table;
        foreach (var said in text.Split('|'))
            yield return new KeyValuePair<LocaleWord, string>(word++, said);
    }
}
