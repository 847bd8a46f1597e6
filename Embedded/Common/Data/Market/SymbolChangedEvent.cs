using System;

namespace QuantConnect.Data.Market;

public class SymbolChangedEvent : BaseData
{
    public SymbolChangedEvent() => throw null;
    public SymbolChangedEvent(Symbol requestedSymbol, DateTime date, string oldSymbol, string newSymbol) => throw null;
    public string NewSymbol => throw null;
    public string OldSymbol => throw null;
    public override BaseData Clone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
}
