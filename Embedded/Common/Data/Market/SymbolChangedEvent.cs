using System;

namespace QuantConnect.Data.Market;

/// <summary>A security trades under another ticker from now on.</summary>
public class SymbolChangedEvent : BaseData
{
    public SymbolChangedEvent() => DataType = MarketDataType.Auxiliary;

    public SymbolChangedEvent(Symbol requestedSymbol, DateTime date, string oldSymbol, string newSymbol)
        : this()
    {
        Symbol = requestedSymbol;
        Time = date;
        OldSymbol = oldSymbol;
        NewSymbol = newSymbol;
    }

    public string NewSymbol { get; private set; }

    public string OldSymbol { get; private set; }

    public override BaseData Clone() => (BaseData)MemberwiseClone();

    public override string ToString() => $"{Symbol}: {OldSymbol} is {NewSymbol} from {EndTime:yyyy-MM-dd}";
}
