using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="SymbolChangedEvent"/> in a slice, by symbol.</summary>
public class SymbolChangedEvents : DataDictionary<SymbolChangedEvent>
{
    public SymbolChangedEvents()
    {
    }

    public SymbolChangedEvents(DateTime frontier)
        : base(frontier)
    {
    }
}
