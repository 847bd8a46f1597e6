using System;

namespace QuantConnect.Data.Market;

public class SymbolChangedEvents : DataDictionary<SymbolChangedEvent>
{
    public SymbolChangedEvents() => throw null;
    public SymbolChangedEvents(DateTime frontier) => throw null;
}
