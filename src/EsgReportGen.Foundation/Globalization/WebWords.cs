using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>What a web page says beside the report, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class WebWords
{
    // In the order of LocaleWord, from SkipToText to InPart.
    private static string Texts(string language) => language switch
    {
        "de" => "Zum Text springen|Sprachen|Woher die Zahlen stammen|Jede Zahl führt zu ihrer Herkunft.|Zurück zum Text|Genauer Wert|Berechnet als|Steht in|auf Seite {}|in {}",
        "fr" => "Aller au texte|Langues|D’où viennent les chiffres|Chaque chiffre mène à son origine.|Retour au texte|Valeur exacte|Calculé comme|Inscrit dans|à la page {}|dans {}",
        "es" => "Ir al texto|Idiomas|De dónde proceden las cifras|Cada cifra enlaza con su origen.|Volver al texto|Valor exacto|Calculado como|Figura en|en la página {}|en {}",
        "it" => "Vai al testo|Lingue|Da dove vengono i dati|Ogni cifra rimanda alla sua origine.|Torna al testo|Valore esatto|Calcolato come|Indicato in|a pagina {}|in {}",
        "pt" => "Ir para o texto|Idiomas|De onde vêm os números|Cada número leva à sua origem.|Voltar ao texto|Valor exato|Calculado como|Consta em|na página {}|em {}",
        "nl" => "Naar de tekst|Talen|Waar de cijfers vandaan komen|Elk cijfer leidt naar zijn herkomst.|Terug naar de tekst|Exacte waarde|Berekend als|Staat in|op pagina {}|in {}",
        "sv" => "Till texten|Språk|Varifrån siffrorna kommer|Varje siffra leder till sitt ursprung.|Tillbaka till texten|Exakt värde|Beräknat som|Står i|på sidan {}|i {}",
        "zh" => "跳到正文|语言|数字的来源|每个数字都可链接到其来源。|返回正文|精确值|计算公式|数据位置|见第{}页|见{}",
        "ja" => "本文へ移動|言語|数値の出所|各数値から出所をたどれます。|本文に戻る|正確な値|計算式|記載場所|{}ページに|{}に",
        "ko" => "본문으로 이동|언어|수치의 출처|모든 수치는 출처로 연결됩니다.|본문으로 돌아가기|정확한 값|계산식|기록 위치|{}쪽에|{}에",
        "ar" => "الانتقال إلى النص|اللغات|مصادر الأرقام|كل رقم يقود إلى مصدره.|العودة إلى النص|القيمة الدقيقة|طريقة الحساب|مكان القيمة|في صفحة {}|في {}",
        "he" => "דילוג אל הטקסט|שפות|מקורות המספרים|כל מספר מוביל אל מקורו.|חזרה אל הטקסט|הערך המדויק|אופן החישוב|מקום הרישום|בעמוד {}|ב{}",
        _ => "Skip to the text|Languages|Where the numbers come from|Every number leads to where it comes from.|Back to the text|Exact value|Computed as|Written in|on page {}|in {}",
    };

    /// <summary>The words of a language; English ones for a language that is not in the table.</summary>
    public static ImmutableDictionary<LocaleWord, string> Of(string language)
    {
        var words = new List<KeyValuePair<LocaleWord, string>>();
        var word = LocaleWord.SkipToText;
        foreach (var said in Texts(language).Split('|'))
            words.Add(new KeyValuePair<LocaleWord, string>(word++, said));
        return words.ToImmutableDictionary();
    }
}
