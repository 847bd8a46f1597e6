using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public static class FilteredIdentityDataConsolidator
{
    public static FilteredIdentityDataConsolidator<Tick> ForTickType(TickType tickType) => throw null;
}
