namespace Backtests.Margin.Accounts;

/// <summary>An asset other than the settlement currency that stands behind cross positions.</summary>
public sealed class CollateralAsset
{
    internal CollateralAsset(string name, decimal indexPrice, decimal haircut, bool keepsEntries = true)
    {
        (Name, IndexPrice, Haircut) = (name, indexPrice, haircut);
        Flows = new MoneyFlows { KeepEntries = keepsEntries };
    }

    /// <summary>Its name, e.g. <c>BTC</c>.</summary>
    public string Name { get; }

    /// <summary>What is held, in the asset; not negative.</summary>
    public decimal Balance { get; private set; }

    /// <summary>Price of one unit, in the settlement currency.</summary>
    public decimal IndexPrice { get; internal set; }

    /// <summary>What its value is cut by before it counts as margin, a fraction.</summary>
    public decimal Haircut { get; }

    /// <summary>What it is worth at the index price, in the settlement currency.</summary>
    public decimal MarketValue => Balance * IndexPrice;

    /// <summary>What it counts for as margin, in the settlement currency: <c>balance * index * (1 - haircut)</c>.</summary>
    public decimal Value => MultiAssetMode.CollateralValue(Balance, IndexPrice, 1m - Haircut);

    /// <summary>All that moved of it, in the asset.</summary>
    public MoneyFlows Flows { get; }

    internal void Move(DateTime time, FlowKind kind, Party other, decimal amount)
    {
        Flows.Record(time, kind, Name, other, Party.Trader, amount);
        Balance += amount;
    }

    internal CollateralAsset Clone() => new(Name, IndexPrice, Haircut, keepsEntries: false) { Balance = Balance };
}
