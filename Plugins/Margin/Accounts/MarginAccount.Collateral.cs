namespace Backtests.Margin.Accounts;

// Other assets behind the cross positions: multi-asset mode.
public sealed partial class MarginAccount
{
    private readonly List<CollateralAsset> _collateral = [];

    /// <summary>The other assets that stand behind cross positions, in the order in which they came; empty without multi-asset
    /// mode.</summary>
    public IReadOnlyList<CollateralAsset> Collateral => _collateral;

    /// <summary>What the other assets count for: balance * index price * (1 - haircut), summed, in the settlement currency.</summary>
    public decimal CollateralValue
    {
        get
        {
            var value = 0m;
            foreach (var asset in _collateral) value += asset.Value;
            return value;
        }
    }

    /// <summary>What the other assets are worth at their index prices, without haircut, in the settlement currency.</summary>
    public decimal CollateralMarketValue
    {
        get
        {
            var value = 0m;
            foreach (var asset in _collateral) value += asset.MarketValue;
            return value;
        }
    }

    /// <summary>
    /// Makes an asset collateral, which puts the account into multi-asset mode: all of its contracts must be and stay in cross margin
    /// (Binance, multi-assets mode).
    /// </summary>
    /// <param name="time">When, UTC.</param>
    /// <param name="name">The asset, e.g. <c>BTC</c>.</param>
    /// <param name="balance">What is paid in, in the asset; not negative.</param>
    /// <param name="indexPrice">Price of one unit in the settlement currency; positive.</param>
    /// <param name="haircut">What its value is cut by, a fraction from 0 to below 1.</param>
    /// <exception cref="MarginException">It is collateral already, a number is out of range, or a contract is in isolated
    /// margin.</exception>
    public CollateralAsset AddCollateral(DateTime time, string name, decimal balance, decimal indexPrice, decimal haircut)
    {
        if (balance < 0m) throw new MarginException($"{name}: a collateral balance of {Text(balance)} is negative");
        if (indexPrice <= 0m) throw new MarginException($"{name}: index price {Text(indexPrice)} is not above 0");
        if (haircut is < 0m or >= 1m) throw new MarginException($"{name}: haircut {Text(haircut)} is not a fraction from 0 to below 1");
        if (_collateral.Exists(asset => asset.Name == name)) throw new MarginException($"{name} is collateral already; deposit into it");
        if (_book.DefaultMode == MarginMode.Isolated || _book.All.Exists(position => position.Mode == MarginMode.Isolated))
            throw new MarginException($"{name}: other assets can be collateral of cross positions only; set all contracts to cross margin");
        var added = new CollateralAsset(name, indexPrice, haircut);
        added.Move(time, FlowKind.Transfer, Party.External, balance);
        _collateral.Add(added);
        return added;
    }

    /// <summary>Deposit (positive) or withdrawal (negative) of a collateral asset, in the asset.</summary>
    /// <exception cref="MarginException">It is no collateral, or less is there.</exception>
    public void TransferCollateral(DateTime time, string name, decimal amount)
    {
        var asset = Asset(name);
        if (asset.Balance + amount < 0m)
            throw new MarginException($"{name}: {Text(-amount)} cannot be withdrawn from a balance of {Text(asset.Balance)}");
        asset.Move(time, FlowKind.Transfer, Party.External, amount);
    }

    /// <summary>Tells the index price of a collateral asset, in the settlement currency; positive.</summary>
    public void SetIndexPrice(string name, decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(price);
        Asset(name).IndexPrice = price;
    }

    /// <summary>
    /// Sells collateral for the debt in the settlement currency where the venue does: when the debt exceeds
    /// <see cref="AccountRules.AutoExchangeDebt"/>, or, without positions and orders, when debt over collateral has reached
    /// <see cref="AccountRules.AutoExchangeLoanToValue"/>. Call it when index prices have moved; fills and funding do it by themselves.
    /// </summary>
    /// <returns>What was repaid, in the settlement currency.</returns>
    public decimal AutoExchange(DateTime time)
    {
        if (_collateral.Count == 0 || this.CrossWallet() >= 0m) return 0m;
        var repaid = ExchangeIfDue(time);
        SettleNegativeWallet(time, "");
        return repaid;
    }

    /// <summary>
    /// Sells collateral, of every asset the same share, until a debt is repaid or nothing is left. What is sold brings its value after the
    /// haircut, which the venue keeps (Binance: 20,000 of debt take 20,000 / 97.5 % of BTC).
    /// </summary>
    internal decimal Exchange(DateTime time, decimal debt)
    {
        var value = CollateralValue;
        if (value <= 0m || debt <= 0m) return 0m;
        var share = debt >= value ? 1m : debt / value;
        var repaid = 0m;
        foreach (var asset in _collateral)
        {
            var (sold, price) = (share == 1m ? asset.Balance : asset.Balance * share, asset.IndexPrice);
            var (worth, counted) = (sold * price, sold * price * (1m - asset.Haircut));
            asset.Move(time, FlowKind.Exchange, Party.Market, -sold);
            Flows.Record(time, FlowKind.Exchange, asset.Name, Party.Market, Party.Trader, worth);
            Flows.Record(time, FlowKind.ExchangeDiscount, asset.Name, Party.Trader, Party.Venue, worth - counted);
            Wallet += counted;
            repaid += counted;
        }
        return repaid;
    }

    private decimal ExchangeIfDue(DateTime time)
    {
        var debt = -this.CrossWallet();
        if (debt <= 0m) return 0m;
        var isDue = debt > Rules.AutoExchangeDebt
            || (!this.HasPositionsOrOrders() && MultiAssetMode.ReachesLoanToValue(debt, CollateralValue, Rules.AutoExchangeLoanToValue));
        return isDue ? Exchange(time, debt) : 0m;
    }

    private void ExchangeForLiquidation(DateTime time)
    {
        if (_collateral.Count > 0) Exchange(time, -this.CrossWallet());
    }

    private void ExchangeAll(DateTime time)
    {
        if (_collateral.Count > 0) Exchange(time, decimal.MaxValue);
    }

    private CollateralAsset Asset(string name) => _collateral.Find(asset => asset.Name == name)
        ?? throw new MarginException($"{name} is no collateral of this account; add it first");
}
