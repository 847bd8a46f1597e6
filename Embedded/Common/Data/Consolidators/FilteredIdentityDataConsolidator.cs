using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes consolidators that give some points as they are.</summary>
public static class FilteredIdentityDataConsolidator
{
    /// <summary>Gives the ticks of one type.</summary>
    public static FilteredIdentityDataConsolidator<Tick> ForTickType(TickType tickType) => new(tick => tick.TickType == tickType);
}
