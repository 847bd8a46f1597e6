using System;
using System.Collections.Generic;

namespace QuantConnect.Statistics;

public class Trade
{
    public Trade() => throw null;
    public Trade(Trade other) => throw null;
    public TradeDirection Direction { get => throw null; set => throw null; }
    public TimeSpan Duration => throw null;
    public decimal EndTradeDrawdown { get => throw null; set => throw null; }
    public decimal EntryPrice { get => throw null; set => throw null; }
    public DateTime EntryTime { get => throw null; set => throw null; }
    public decimal ExitPrice { get => throw null; set => throw null; }
    public DateTime ExitTime { get => throw null; set => throw null; }
    public string Id { get => throw null; set => throw null; }
    public bool IsWin { get => throw null; set => throw null; }
    public decimal MAE { get => throw null; set => throw null; }
    public decimal MFE { get => throw null; set => throw null; }
    public HashSet<int> OrderIds { get => throw null; init => throw null; }
    public decimal ProfitLoss { get => throw null; set => throw null; }
    public decimal Quantity { get => throw null; set => throw null; }
    [Obsolete]
    public Symbol Symbol => throw null;
    public List<Symbol> Symbols { get => throw null; set => throw null; }
    public decimal TotalFees { get => throw null; set => throw null; }
}
