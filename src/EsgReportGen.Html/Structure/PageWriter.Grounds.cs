using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <content>Coloured grounds: what chapters begin on, with the shapes or the picture of the PDF's opener.</content>
internal sealed partial class PageWriter
{
    /// <summary>Writes heading and lead of a chapter on its ground.</summary>
    /// <returns>The blocks that are still to be written: all for a chapter that begins on paper.</returns>
    private ImmutableArray<Block> WriteOpener(Chapter chapter)
    {
        var grounds = options.Style.Grounds;
        if (!BeginsOnGround(chapter, grounds))
            return chapter.Blocks;
        var ground = grounds.Openers[chapter.Id.Chapter % grounds.Openers.Length];
        html.Open(Tag.Header).With(AttributeName.Class, chapter.Opener is ChapterOpening.Page ? "opener high" : "opener")
            .With(AttributeName.Style, "background: " + ground.Fill.Value);
        if (chapter.OpenerImage is { } path && options.Pictures.TryGetValue(path.Text, out var picture))
            WriteGroundPicture(picture);
        else if (ground.Art is not null)
            WriteArt(ground.Art);
        var count = chapter.Blocks.Length > 1 && chapter.Blocks[1] is ParagraphBlock { Role: ParagraphRole.Lead } ? 2 : 1;
        html.Open(Tag.Division).With(AttributeName.Class, "words");
        WriteBlocks(chapter.Blocks[..count]);
        html.Close().Close();
        return chapter.Blocks[count..];
    }

    private static bool BeginsOnGround(Chapter chapter, PageGrounds grounds) =>
        !grounds.Openers.IsEmpty && !chapter.IsBackCover && chapter.Blocks is [HeadingBlock { Level: 1 }, ..]
        && (chapter.Opener is { } own ? own is not ChapterOpening.Plain : grounds.OpensOnGround);

    // Whoever does not see the page misses nothing: the picture has no text of its own.
    private void WriteGroundPicture(HtmlPicture picture) => html.Open(Tag.Image).With(AttributeName.Class, "ground").With(AttributeName.Alt, string.Empty)
        .With(AttributeName.Width, picture.Width).With(AttributeName.Height, picture.Height).With(AttributeName.Source, picture.Address).Close();

    /// <summary>Writes shapes that keep their form at every width.</summary>
    private void WriteArt(VectorPicture art)
    {
        html.Open(Tag.Vector).With(AttributeName.Namespace, "http://www.w3.org/2000/svg").With(AttributeName.Class, "art")
            .With(AttributeName.ViewBox, Invariant($"0 0 {art.Width} {art.Height}")).With(AttributeName.AriaHidden, "true");
        foreach (var shape in art.Shapes)
        {
            if (shape is VectorPath path)
                html.Open(Tag.Path).With(AttributeName.Geometry, path.Geometry).With(AttributeName.Fill, path.Fill ?? "none").Close();
        }

        html.Close();
    }
}
