using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Contents;

/// <summary>Where numbers and titles of contents entries stand: titles of a level begin at one edge.</summary>
/// <param name="ChapterNumbers">Width of the column of chapter numbers.</param>
/// <param name="SectionNumbers">Width of the column of section numbers, without that.</param>
/// <param name="LevelIndent">Indent of a level below sections.</param>
/// <param name="PageWidth">Width of the column of page numbers: three digits.</param>
internal readonly record struct ContentsColumns(Length ChapterNumbers, Length SectionNumbers, Length LevelIndent, Length PageWidth)
{
    private const double Gap = 1.1;

    /// <summary>Measures the columns.</summary>
    public static ContentsColumns Measure(ContentsBlock block, Length width, ChapterSetting setting)
    {
        var type = setting.Theme.Type;
        Length chapters = default, sections = default;
        foreach (var entry in block.Entries)
        {
            if (entry.Number.Length == 0)
                continue;
            var style = entry.Level <= 1 ? type.ContentsNumber : type.ContentsSection;
            var request = new ParagraphRequest(Words.Of(entry.Number, block.Span), style, width) { HasTabularFigures = true };
            var number = setting.Measure(request).Maximum + (type.ContentsSection.Size * Gap);
            if (entry.Level <= 1)
                chapters = Length.Max(chapters, number);
            else
                sections = Length.Max(sections, number);
        }

        var pages = setting.Measure(new ParagraphRequest(Words.Of("000", block.Span), type.ContentsChapter, width) { HasTabularFigures = true });
        return new ContentsColumns(chapters, sections, type.ContentsSection.Size * 1.5, pages.Maximum + new Length(0.01));
    }

    /// <summary>Where number and title of an entry begin.</summary>
    public (Length Number, Length Title) Of(ContentsEntry entry)
    {
        if (entry.Level <= 1)
            return (default, ChapterNumbers);
        var indent = ChapterNumbers + (LevelIndent * (entry.Level - 2));
        return (indent, entry.Number.Length > 0 ? indent + SectionNumbers : indent);
    }
}
