using System.CommandLine;
using System.Globalization;
using EsgReportGen.Raster;
using static System.FormattableString;

namespace EsgReportGen.Cli.Commands;

/// <summary>The option <c>--dpi</c>: how many pixels an inch the pictures of pages have.</summary>
internal static class DpiOption
{
    /// <param name="format">The option that says whether there are pictures at all.</param>
    public static Option<int> Create(Option<ReportFormats> format)
    {
        var option = new Option<int>("--dpi")
        {
            Description = Invariant($"Pixels an inch of the pictures of --format png, {RasterOptions.LeastDpi} to {RasterOptions.MostDpi} (default: {RasterOptions.UsualDpi})"),
            HelpName = "number",
            DefaultValueFactory = _ => RasterOptions.UsualDpi,
            CustomParser = result =>
            {
                var written = result.Tokens[^1].Value;
                if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var dpi) && dpi is >= RasterOptions.LeastDpi and <= RasterOptions.MostDpi)
                    return dpi;
                result.AddError(Invariant($"`{written}` is no value of --dpi: use a whole number from {RasterOptions.LeastDpi} to {RasterOptions.MostDpi}."));
                return default;
            },
        };
        option.Validators.Add(result =>
        {
            if (!result.Implicit && !result.GetValue(format).HasFlag(ReportFormats.Png))
                result.AddError("--dpi is for pictures of pages: add png to --format.");
        });
        return option;
    }
}
