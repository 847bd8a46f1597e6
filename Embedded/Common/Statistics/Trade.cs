using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Statistics;

/// <summary>A closed trade: an entry matched with an exit. Money in the account currency, times UTC.</summary>
public class Trade
{
    public Trade()
    {
        OrderIds = new HashSet<int>();
        Symbols = new List<Symbol>();
        Id = Guid.NewGuid().ToString();
    }

    public Trade(Trade other)
    {
        Id = other.Id;
        Symbols = new List<Symbol>(other.Symbols);
        Direction = other.Direction;
        EntryTime = other.EntryTime;
        EntryPrice = other.EntryPrice;
        ExitTime = other.ExitTime;
        ExitPrice = other.ExitPrice;
        Quantity = other.Quantity;
        ProfitLoss = other.ProfitLoss;
        TotalFees = other.TotalFees;
        MAE = other.MAE;
        MFE = other.MFE;
        EndTradeDrawdown = other.EndTradeDrawdown;
        IsWin = other.IsWin;
        OrderIds = new HashSet<int>(other.OrderIds);
    }

    public TradeDirection Direction { get; set; }
    public TimeSpan Duration => ExitTime - EntryTime;

    /// <summary>The most that was given back of the best unrealised profit up to then; never negative.</summary>
    public decimal EndTradeDrawdown { get; set; }

    public decimal EntryPrice { get; set; }
    public DateTime EntryTime { get; set; }
    public decimal ExitPrice { get; set; }
    public DateTime ExitTime { get; set; }
    public string Id { get; set; }
    public bool IsWin { get; set; }

    /// <summary>Maximum adverse excursion: the worst open profit, rounded to cents, never positive.</summary>
    public decimal MAE { get; set; }

    /// <summary>Maximum favourable excursion: the best open profit, rounded to cents, never negative.</summary>
    public decimal MFE { get; set; }

    public HashSet<int> OrderIds { get; init; }

    /// <summary>Gross profit or loss, rounded to cents, fees not deducted.</summary>
    public decimal ProfitLoss { get; set; }

    /// <summary>Closed units, positive whatever the direction.</summary>
    public decimal Quantity { get; set; }

    [Obsolete("Use Symbols instead")]
    public Symbol Symbol => Symbols.FirstOrDefault();

    public List<Symbol> Symbols { get; set; }
    public decimal TotalFees { get; set; }
}
