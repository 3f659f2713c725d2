using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Paragraphs;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Figures;

/// <summary>Sets pictures: as wide as asked, never wider than the text or higher than a page, with the caption below.</summary>
internal static class FigureLayouter
{
    /// <summary>Adds a picture to the flow.</summary>
    public static void LayOut(FigureBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        if (setting.Images.Find(block.Path) is not { } image)
        {
            setting.Diagnostics.Report(LayoutDiagnostics.PictureNotLoaded, block.Span, block.Path);
            return;
        }

        var style = setting.Theme.Figure;
        var caption = Captions.Set(setting, block.Label, block.Caption, place.Width, block.Span);
        var size = Fit(block, image, place.Width, place.Height - (style.CaptionGap + LineStack.HeightOf(caption)));
        // A picture that its caption speaks of says something, also where nobody wrote what it shows.
        var isDecoration = block.AlternativeText.Trim().Length == 0 && block.Caption.IsEmpty;
        flow.Add(new Strip
        {
            Height = size.Height,
            X = place.X,
            Items = [new ImageItem(new Rect(default, default, size.Width, size.Height), image)],
            Tag = isDecoration ? null : new FlowTag(block.Id),
            Artifact = isDecoration ? ArtifactKind.Layout : null,
            Destinations = [block.Id],
            SpaceBefore = style.SpaceAround,
            SpaceAfter = caption.IsEmpty ? style.SpaceAround : style.CaptionGap,
            KeepsWithNext = caption.IsEmpty ? KeepStrength.None : KeepStrength.Line,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
        var start = flow.Count;
        var type = setting.Theme.Type.Caption with { SpaceBefore = style.CaptionGap, SpaceAfter = style.SpaceAround };
        ParagraphLayouter.AddLines(flow, place, caption, block.CaptionId, type, block.Span);
        flow.KeepTogether(start, KeepStrength.Line);
    }

    private static Size Fit(FigureBlock block, RasterImage image, Length width, Length height)
    {
        var natural = image.NaturalSize;
        var wanted = block.Width is { } share ? width * share : Length.Min(natural.Width, width);
        var scale = wanted / natural.Width;
        var limit = Length.Max(height, new Length(1));
        if (natural.Height * scale > limit)
            scale = limit / natural.Height;
        return new Size(natural.Width * scale, natural.Height * scale);
    }
}
