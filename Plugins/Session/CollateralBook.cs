using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect.Algorithm;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Plugins;

/// <summary>
/// Balances of Lean's cash book that stand behind cross positions beside the settlement currency. Their index price is Lean's rate: that of
/// the spot pair where one is subscribed, else that of the asset's own perpetual in the session.
/// </summary>
internal sealed class CollateralBook(QCAlgorithm algorithm, string settlement, Venue venue, VenueOptions options)
{
    private readonly Dictionary<string, decimal> _prices = new(StringComparer.Ordinal);
    private readonly List<string> _waiting = [.. options.CollateralAssets.Select(asset => asset.ToUpperInvariant())];

    /// <summary>Takes in the index prices of a step, and every asset whose price is known for the first time.</summary>
    /// <exception cref="MarginException">The cash book has no such asset, or its haircut is not known.</exception>
    public void Advance(MarginAccount account, DateTime now, List<VenueContract> contracts)
    {
        foreach (var asset in account.Collateral)
            if (IndexPrice(asset.Name, contracts) is var price && price > 0m) account.SetIndexPrice(asset.Name, _prices[asset.Name] = price);
        for (var n = _waiting.Count - 1; n >= 0; n--)
        {
            var name = _waiting[n];
            var cash = CashOf(name);
            var price = IndexPrice(name, contracts);
            if (price <= 0m) continue;
            account.AddCollateral(now, name, cash.Amount, _prices[name] = price, Haircut(name));
            _waiting.RemoveAt(n);
        }
    }

    /// <summary>
    /// Moves the index price of an asset with the mark of its own contract inside a bar: where BTC is at its low, so is the BTC that stands
    /// behind.
    /// </summary>
    public void MoveWith(MarginAccount account, VenueContract contract, decimal mark)
    {
        if (contract.Close <= 0m || contract.Security is not CryptoFuture future) return;
        foreach (var asset in account.Collateral)
            if (asset.Name == future.BaseCurrency.Symbol)
                account.SetIndexPrice(asset.Name, mark == contract.Close ? _prices[asset.Name] : _prices[asset.Name] * mark / contract.Close);
    }

    /// <summary>Deposits and withdrawals made in Lean's cash book.</summary>
    public void TakeOverTransfers(MarginAccount account, DateTime now)
    {
        foreach (var asset in account.Collateral)
            if (CashOf(asset.Name).Amount - asset.Balance is var difference && difference != 0m)
                account.TransferCollateral(now, asset.Name, difference);
    }

    /// <summary>Has Lean's cash follow what was exchanged.</summary>
    public void Follow(MarginAccount account)
    {
        foreach (var asset in account.Collateral)
        {
            var cash = CashOf(asset.Name);
            if (cash.Amount != asset.Balance) cash.SetAmount(asset.Balance);
        }
    }

    private Cash CashOf(string asset) => algorithm.Portfolio.CashBook.TryGetValue(asset, out var cash)
        ? cash
        : throw new MarginException($"collateral {asset}: the cash book has none; call SetCash(\"{asset}\", amount)");

    private decimal Haircut(string asset)
    {
        foreach (var (name, haircut) in options.Haircuts)
            if (name.Equals(asset, StringComparison.OrdinalIgnoreCase)) return haircut;
        return venue.Collateral.HaircutOf(asset)
            ?? throw new MarginException($"collateral {asset}: venue {venue.Name} has no haircut for it; give one in VenueOptions.Haircuts");
    }

    private decimal IndexPrice(string asset, List<VenueContract> contracts)
    {
        var (cash, money) = (CashOf(asset), algorithm.Portfolio.CashBook[settlement]);
        if (money.ConversionRate <= 0m) return 0m;
        if (asset != algorithm.AccountCurrency)
            foreach (var contract in contracts)
                if (contract.HasPrice && !contract.IsInverse && ((CryptoFuture)contract.Security).BaseCurrency.Symbol == asset)
                    CoinRates.Set(cash, contract.Close * money.ConversionRate, algorithm.AccountCurrency);
        return cash.ConversionRate / money.ConversionRate;
    }
}
