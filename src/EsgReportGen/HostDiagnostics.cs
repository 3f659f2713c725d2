using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen;

/// <summary>What can be wrong with the project's files and the place where the report is to go.</summary>
public static class HostDiagnostics
{
#pragma warning disable CS1591 // The texts of each say what it is.
    public static readonly DiagnosticDescriptor NoProject = new(
        "ESG9001", DiagnosticSeverity.Error, "No report project",
        "there is no report project here: neither `{0}` nor a folder above it has `content/report.yaml`",
        "go to the project's folder, or name it with `--project`");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "ESG9002", DiagnosticSeverity.Error, "File too large",
        "`{0}` is larger than {1}",
        "split it, or move long series to CSV files below `content/data/`");

    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "ESG9003", DiagnosticSeverity.Error, "File cannot be read",
        "`{0}` cannot be read: {1}",
        "check the file and who may read it");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "ESG9004", DiagnosticSeverity.Error, "File is not UTF-8",
        "`{0}` is not UTF-8: line {1} holds a byte that is none",
        "save the file as UTF-8");

    public static readonly DiagnosticDescriptor LanguageNotListed = new(
        "ESG9005", DiagnosticSeverity.Error, "Language not listed",
        "the report has no language `{0}`; it lists {1}",
        "add the language to `languages` in `content/report.yaml`, or ask for a listed one");

    public static readonly DiagnosticDescriptor PictureMissing = new(
        "ESG9006", DiagnosticSeverity.Error, "Picture cannot be read",
        "the picture `{0}` cannot be read: {1}",
        "put the file below `content/images/` and check its name, upper and lower case too");

    public static readonly DiagnosticDescriptor PictureBroken = new(
        "ESG9007", DiagnosticSeverity.Error, "Picture is broken",
        "the picture `{0}` cannot be used: {1}",
        "save it again as PNG or as RGB or grey JPEG");

    public static readonly DiagnosticDescriptor OutputNotWritable = new(
        "ESG9008", DiagnosticSeverity.Error, "Output cannot be written",
        "`{0}` cannot be written: {1}",
        "choose another folder with `--output`, or check who may write there");
#pragma warning restore CS1591

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoProject, FileTooLarge, FileUnreadable, NotUtf8, LanguageNotListed, PictureMissing, PictureBroken, OutputNotWritable];
}
