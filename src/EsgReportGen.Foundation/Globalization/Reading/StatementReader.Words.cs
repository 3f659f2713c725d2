using EsgReportGen.Foundation.Globalization.NumberWords;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>Numbers in words.</content>
internal sealed partial class StatementReader
{
    private void ReadWords()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (taken[i] || (i > 0 && PlainText.IsWordPart(text[i]) && PlainText.IsWordPart(text[i - 1])) || spelled.ReadAny(text, i) is not { Value: { } value } phrase)
                continue;
            switch (phrase.Kind)
            {
                case NumberPhraseKind.Part:
                    AddWord(i, phrase.Length, value, StatedKind.Fraction);
                    break;
                case NumberPhraseKind.Multiple:
                    AddWord(i, phrase.Length, value, StatedKind.Multiple);
                    break;
                case NumberPhraseKind.Percent:
                    AddFigure(i, i + phrase.Length, DecimalRounding.Trim(value * 100), 0, isWord: true, kind: StatedKind.Percent);
                    break;

                // Counts as written: "two million" has one digit.
                case var _ when value == decimal.Truncate(value) && value is 0 or >= 2:
                    AddFigure(i, i + phrase.Length, value / phrase.Scale, 0, isWord: true, phrase.Scale);
                    break;
            }
        }
    }

    // "No fires": a zero, and an exact one.
    private void ReadNone()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (At(words.None, i) is not { } none || (At(words.Negations, i)?.Word.Length ?? 0) > none.Word.Length)
                continue;
            AddWord(i, none.Word.Length, 0, StatedKind.Amount);
            return;
        }
    }

    private int ArticleStart(int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        foreach (var article in spelled.Articles)
        {
            if (end < start && PlainText.HasWord(text, end - article.Length, article))
                return end - article.Length;
        }

        return start;
    }
}
