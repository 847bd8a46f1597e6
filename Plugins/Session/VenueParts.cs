using System.Collections.Concurrent;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using QuantConnect;

namespace Backtests.Plugins;

/// <summary>Builds a venue's parts by name, out of what comes with Backtests and what the user's assemblies bring.</summary>
internal static class VenueParts
{
    // Thousands of runs in one process use the same file; a venue never changes once it is read.
    private static readonly ConcurrentDictionary<(string File, DateTime Written, int Plugins), Venue> Venues = new();

    public static Venue Load(string venue, VenueOptions options)
    {
        var folder = options.VenuesFolder ?? Path.Combine(Globals.DataFolder, "venues");
        var file = venue.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? venue : Path.Combine(folder, venue + ".json");
        var key = (Path.GetFullPath(file), File.GetLastWriteTimeUtc(file), PluginAssemblies.Loaded.Count);
        if (Venues.TryGetValue(key, out var known)) return known;
        return Venues[key] = new VenueCatalog(folder, PluginAssemblies.AddTo(MaintenanceRules.BuiltIn())).Load(venue);
    }

    public static VenueMarket Market(Venue venue, VenueOptions options) => new(
        new InsuranceFund(options.InsuranceFund),
        MarketRules.Of(
            venue,
            PluginAssemblies.AddTo(AdlRules.Rankings()),
            PluginAssemblies.AddTo(AdlRules.Prices()),
            PluginAssemblies.AddTo(AdlRules.Triggers()),
            PluginAssemblies.AddTo(SharedLossRules.BuiltIn())));

    public static AccountRules Rules(Venue venue, VenueOptions options) => AccountRules.Of(
        venue,
        options.AutomaticTopUp,
        PluginAssemblies.AddTo(MarginRemovalRules.BuiltIn()),
        PluginAssemblies.AddTo(TopUpRules.BuiltIn()));

    public static LiquidationEngine Engine(Venue venue, VenueOptions options, VenueMarket market)
    {
        var fill = options.ForcedFill
            ?? PluginAssemblies.AddTo(ForcedOrderFillModels.BuiltIn()).Create(options.ForcedFillName, options.ForcedFillSettings);
        return LiquidationEngine.Of(venue, fill, PluginAssemblies.AddTo(LiquidationSteps.BuiltIn()), market);
    }
}
