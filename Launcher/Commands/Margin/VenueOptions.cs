using System.CommandLine;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Which venue, and where its file is.</summary>
internal sealed class VenueOptions
{
    public const string DefaultVenue = "binance-usdm";

    public Option<string> Venue { get; } =
        Values.Text("--venue", "VENUE", $"A venue of `margin venues`, or a venue file of your own [default: {DefaultVenue}]");

    public Option<string> DataFolder { get; } =
        Values.Text("--data-folder", "FOLDER",
            "Data folder, whose folder venues holds the venue files [default: that of config.json, else Data]");

    public Venue Load(ParseResult parsed) => Catalog(parsed).Load(parsed.GetValue(Venue) ?? DefaultVenue);

    public VenueCatalog Catalog(ParseResult parsed) => CatalogOf(parsed.GetValue(DataFolder));

    /// <summary>The venue files of a data folder, or those that come with the program where the folder has none.</summary>
    private static VenueCatalog CatalogOf(string? given)
    {
        var folder = Path.Combine(RunConfig.DataFolderFor(given), ProgramVenues.FolderName);
        return new VenueCatalog(Directory.Exists(folder) ? folder : ProgramVenues.Folder);
    }
}
