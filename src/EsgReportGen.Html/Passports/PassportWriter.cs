using System;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Passports;

/// <summary>
/// Writes the passport of each fact in the page. It shows when the link of a number is followed, and links lead back to wherever the fact is printed:
/// no script, every key and every browser. Without the style sheet they are a list at the end.
/// </summary>
internal sealed class PassportWriter(MarkupWriter html, FactBook facts, HtmlOptions options)
{
    private const string HeadingId = "passports:";

    private readonly ReportLocale locale = options.Locale;

    /// <summary>Writes all passports in the order of their numbers.</summary>
    public void Write()
    {
        if (facts.Passports.Count == 0)
            return;
        html.Open(Tag.Section).With(AttributeName.Class, "passports").With(AttributeName.AriaLabelledBy, HeadingId);
        html.Open(Tag.Heading(2)).With(AttributeName.Id, HeadingId).Text(locale.Word(LocaleWord.Passports)).Close();
        for (var i = 0; i < facts.Passports.Count; i++)
            Write(i, facts.Passports[i]);
        html.Close();
    }

    private void Write(int index, Passport passport)
    {
        var (occurrence, fact) = (facts.Occurrence(passport.First), facts.FactOf(passport.First));
        html.Open(Tag.Division).With(AttributeName.Class, "passport").With(AttributeName.Id, FactIds.OfPassport(index)).With(AttributeName.TabIndex, -1);
        html.Open(Tag.Heading(3));
        if (options.LabelLanguage.Length > 0)
            html.With(AttributeName.Language, options.LabelLanguage).With(AttributeName.XmlLanguage, options.LabelLanguage);
        html.Text(fact?.Label ?? occurrence.Fact.Metric).Close();
        html.Open(Tag.Definitions);
        Row(LocaleWord.ExactValue, (occurrence.Raw + " " + facts.UnitOf(passport.First)).TrimEnd());
        Row(LocaleWord.Period, occurrence.From is { } from ? occurrence.Fact.Period + " " + locale.Word(LocaleWord.Versus, from) : occurrence.Fact.Period);
        if (fact is not null)
            WriteOrigin(fact);
        Row(LocaleWord.Metric, occurrence.Fact.Metric, isCode: true);
        WritePlaces(passport);
        html.Close().Close();
    }

    /// <summary>Every place of the page that prints the fact, as links back.</summary>
    private void WritePlaces(Passport passport)
    {
        html.Open(Tag.Term).Text(locale.Word(LocaleWord.BackToText)).Close();
        foreach (var index in passport.Occurrences)
        {
            var occurrence = facts.Occurrence(index);
            html.Open(Tag.Definition).Open(Tag.A).With(AttributeName.Reference, "#" + FactIds.OfOccurrence(index)).Text(occurrence.Printed).Close();
            html.Text(" ").Text(facts.ChapterOf(index));
            if (occurrence.Rounding.Length > 0)
                html.Text(" (").Text(occurrence.Rounding).Text(")");
            html.Close();
        }
    }

    private void WriteOrigin(LedgerFact fact)
    {
        Row(LocaleWord.ComputedAs, fact.Formula, isCode: true);
        if (fact.Source is { } source)
            WriteSource(source);
        Row(LocaleWord.WrittenIn, fact.Place.File.Length > 0 ? fact.Place.ToString() : null, isCode: true);
        foreach (var published in fact.Published)
            Row(LocaleWord.Published, (published.Edition + ": " + published.Value + " " + published.Unit).TrimEnd());
        if (fact.Restatement is { } restatement)
            Row(LocaleWord.Reasons, string.Join(locale.Word(LocaleWord.ListSeparator), Array.ConvertAll([.. restatement.Reasons], locale.Reason)));
    }

    private void WriteSource(LedgerSource source)
    {
        html.Open(Tag.Term).Text(locale.Word(LocaleWord.Source)).Close().Open(Tag.Definition);
        var hasText = false;
        if (source.Url is { } url && IsWebAddress(url))
        {
            html.Open(Tag.A).With(AttributeName.Reference, url).With(AttributeName.Relation, "external noreferrer").Text(source.Title ?? url).Close();
            hasText = true;
        }
        else
        {
            Part(source.Title);
            Part(source.Url);
        }

        Part(source.File);
        Part(source.Place);
        html.Close();

        void Part(string? text)
        {
            if (string.IsNullOrEmpty(text))
                return;
            if (hasText)
                html.Text(locale.Word(LocaleWord.ListSeparator));
            html.Text(text);
            hasText = true;
        }
    }

    // A source may name anything; only what cannot run becomes a link.
    private static bool IsWebAddress(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private void Row(LocaleWord name, string? value, bool isCode = false)
    {
        if (string.IsNullOrEmpty(value))
            return;
        html.Open(Tag.Term).Text(locale.Word(name)).Close().Open(Tag.Definition);
        if (isCode)
            html.Open(Tag.Code).Text(value).Close();
        else
            html.Text(value);
        html.Close();
    }
}
