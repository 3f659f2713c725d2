using System;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.References;

namespace EsgReportGen.Layout.Text;

/// <summary>Lays the tree of inlines flat: what is around a piece of text decides its font, size, colour and tags.</summary>
internal sealed class InlineFlattener
{
    /// <summary>What a page reference prints and how much room it keeps while its page is unknown.</summary>
    public const string UnknownPage = "000";

    // Raised and lowered figures are cut at about two thirds in most faces; the shifts keep them within the leading.
    private const double ScriptSize = 0.64;
    private const double SuperscriptRise = 0.36;
    private const double SubscriptRise = -0.14;

    private readonly TextFonts fonts;
    private readonly Theme theme;

    public InlineFlattener(TextFonts fonts, Theme theme)
    {
        this.fonts = fonts;
        this.theme = theme;
    }

    /// <summary>Lays a paragraph flat.</summary>
    public void Flatten(ImmutableArray<Inline> content, TextStyle style, string language, PageReferences references, ParagraphText text)
    {
        text.Clear();
        var context = new Context(style.Family, style.Weight, style.Size, Length.Zero, style.Color, false, false, -1, language, style.Tracking);
        Walk(content, context, references, text);
        text.Finish();
    }

    private void Walk(ImmutableArray<Inline> inlines, in Context context, PageReferences references, ParagraphText text)
    {
        Inline? before = null;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline words:
                    text.AddWords(words.Text, StyleOf(context), context.Bracket, words.Span);
                    break;
                case FactInline fact:
                    text.Add(new TextRun
                    {
                        Kind = RunKind.Fact, Style = StyleOf(context), Bracket = context.Bracket, Citation = fact.Citation, Text = fact.Text, Span = fact.Span,
                    });
                    break;
                case StyledInline styled:
                    Walk(styled.Children, Apply(styled.Style, context), references, text);
                    break;
                case SpanInline span:
                    var spoken = context with { Language = span.Attributes.Language ?? context.Language };
                    Walk(span.Children, Open(span.Id, spoken, false, false, text), references, text);
                    break;
                case LinkInline link:
                    var linked = context with { Color = theme.Colors.Link };
                    Walk(link.Children, Open(link.Id, linked, true, true, text), references, text);
                    break;
                case PageReferenceInline reference:
                    AddPageNumber(reference, context with { Color = theme.Colors.Link }, references, text);
                    break;
                case NoteReferenceInline mark:
                    // Marks side by side would read as one: 1 and 2 as 12.
                    if (before is NoteReferenceInline)
                        text.AddWords(",", StyleOf(Apply(InlineStyle.Superscript, context)), context.Bracket, mark.Span);
                    AddNoteMark(mark, context, text);
                    break;
                case LineBreakInline:
                    text.AddLineBreak(StyleOf(context), context.Bracket, inline.Span);
                    break;
                default:
                    throw new UnreachableException($"no way to set a {inline.GetType().Name}");
            }

            before = inline;
        }
    }

    private void AddPageNumber(PageReferenceInline reference, in Context context, PageReferences references, ParagraphText text)
    {
        var inside = Open(reference.Id, context, true, false, text);
        var label = references.TextOf(reference.Target) ?? UnknownPage;
        text.Add(new TextRun { Kind = RunKind.PageNumber, Style = StyleOf(inside), Bracket = inside.Bracket, Text = label, Span = reference.Span });
    }

    private void AddNoteMark(NoteReferenceInline mark, in Context context, ParagraphText text)
    {
        var raised = Apply(InlineStyle.Superscript, Open(mark.Id, context, true, false, text));
        text.Add(new TextRun
        {
            Kind = RunKind.NoteMark, Style = StyleOf(raised), Bracket = raised.Bracket, Note = mark.Note, Text = mark.Note.Mark, Span = mark.Span,
        });
    }

    private Context Apply(InlineStyle style, in Context context)
    {
        switch (style)
        {
            case InlineStyle.Strong:
                return context with { Weight = Math.Max(context.Weight, theme.Type.StrongWeight) };
            case InlineStyle.Emphasis:
                return theme.Type.EmphasisWeight is { } weight
                    ? context with { Weight = Math.Max(context.Weight, weight) }
                    : context with { IsSlanted = true };
            case InlineStyle.Subscript:
                return context with { Size = context.Size * ScriptSize, Rise = context.Rise + (context.Size * SubscriptRise) };
            case InlineStyle.Superscript:
                return context with { Size = context.Size * ScriptSize, Rise = context.Rise + (context.Size * SuperscriptRise) };
            case InlineStyle.Code:
                var code = theme.Type.Code;
                return context with { Family = code.Family, Weight = code.Weight, Size = context.Size * (code.Size / theme.Type.Body.Size) };
            case InlineStyle.Strikethrough:
                return context with { IsStruck = true };
            default:
                throw new UnreachableException($"no way to set {style} text");
        }
    }

    private static Context Open(NodeId node, in Context context, bool isTarget, bool isUnderlined, ParagraphText text)
    {
        text.Brackets.Add(new InlineBracket(node, context.Bracket, isTarget, isUnderlined));
        return context with { Bracket = text.Brackets.Count - 1 };
    }

    private RunStyle StyleOf(in Context context) => new(
        fonts.Find(context.Family, context.Weight),
        context.Size,
        context.Rise,
        context.Color,
        context.IsSlanted,
        context.IsStruck,
        context.Language,
        context.Tracking);

    private readonly record struct Context(
        string Family, int Weight, Length Size, Length Rise, Color Color, bool IsSlanted, bool IsStruck, int Bracket, string Language, double Tracking);
}
