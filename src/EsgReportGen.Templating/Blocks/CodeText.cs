using System;
using System.Text;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Marks;

namespace EsgReportGen.Templating.Blocks;

/// <summary>Expands marks where only plain text is wanted: in code, alternative texts and ids.</summary>
internal static class CodeText
{
    /// <summary>The text with every mark replaced by its words.</summary>
    public static string Expand(string text, ChapterContext chapter)
    {
        if (Mark.Find(text) < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var read = text[at] == Mark.Open ? Mark.Read(text.AsSpan(at), out var item) : Zero(out item);
            if (read > 0 && item < chapter.Items.Count)
                result.Append(Words(chapter.Items[item], chapter));
            else if (read == 0)
                result.Append(text[at]);
            at += Math.Max(1, read);
        }

        return result.ToString();
    }

    private static int Zero(out int item)
    {
        item = -1;
        return 0;
    }

    private static string Words(PrintedItem item, ChapterContext chapter) => item switch
    {
        PrintedFact fact => chapter.World.Text.Say(fact.Fact),
        PrintedWords words => words.IsMarkdown ? Inlines.InlineMarkdown.Plain(words.Text, chapter) : words.Text,
        _ => string.Empty,
    };
}
