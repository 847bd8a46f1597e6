namespace Backtests.Margin.Tests;

/// <summary>The venue files that come with the project.</summary>
internal static class VenueFiles
{
    public static VenueCatalog Catalog { get; } = new(Path.GetDirectoryName(BinanceUsdmVenue.Path)!);

    public static Venue Load(string name) => Catalog.Load(name);
}
