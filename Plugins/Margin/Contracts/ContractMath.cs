using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The arithmetic in which linear and inverse contracts differ, in one place: value, profit, average entry, and the prices that follow from
/// them. Money is in the currency the contract settles in: quote currency for linear, the coin for inverse contracts. Immutable.
/// </summary>
/// <remarks>
/// A quantity is a number of contracts. One linear contract is <see cref="Multiplier"/> units of base currency (1 on Binance USD-M, 0.01
/// BTC
/// on OKX), one inverse contract <see cref="Multiplier"/> units of quote currency (100 USD for BTC on Binance COIN-M, 1 USD on BitMEX).
/// With
/// a multiplier of 1 a quantity is in base currency and in quote currency. Formulas: those of <see cref="Margin.Notional"/>,
/// <see cref="UnrealizedProfit"/>, <see cref="Margin.BankruptcyPrice"/> and <see cref="Margin.LiquidationPrice"/>, where the sources are.
/// </remarks>
/// <typeparam name="T">decimal in accounting, double in sweeps.</typeparam>
public sealed record ContractMath<T> where T : struct, INumber<T>
{
    private readonly bool _isInverse;
    private readonly bool _isScaled;

    /// <summary>Arithmetic of a contract type.</summary>
    /// <param name="type">In which currency profit is paid.</param>
    /// <param name="multiplier">Units in one contract; positive.</param>
    /// <exception cref="MarginException">The multiplier is not positive.</exception>
    public ContractMath(ContractType type, T multiplier)
    {
        if (!(multiplier > T.Zero)) throw new MarginException($"contract multiplier {multiplier} is not above 0");
        (Type, Multiplier) = (type, multiplier);
        (_isInverse, _isScaled) = (type == ContractType.Inverse, multiplier != T.One);
    }

    /// <summary>Linear, one unit of base currency a contract.</summary>
    public static ContractMath<T> Linear { get; } = new(ContractType.Linear, T.One);

    /// <summary>Inverse, one unit of quote currency a contract.</summary>
    public static ContractMath<T> Inverse { get; } = new(ContractType.Inverse, T.One);

    /// <summary>In which currency profit is paid.</summary>
    public ContractType Type { get; }

    /// <summary>Units in one contract: base currency when linear, quote currency when inverse.</summary>
    public T Multiplier { get; }

    /// <summary>Units in a number of contracts, signed as that is: base currency when linear, quote currency when inverse.</summary>
    public T Units(T quantity) => _isScaled ? quantity * Multiplier : quantity;

    /// <summary>Value at a price, in settlement currency, signed as the quantity is: <c>units * price</c> or <c>units /
    /// price</c>.</summary>
    /// <remarks>Example: 1,000 contracts of 100 USD at 50,000 are worth 2 BTC.</remarks>
    public T Notional(T quantity, T price) =>
        _isInverse ? Margin.Notional.Inverse(Units(quantity), price) : Margin.Notional.Linear(Units(quantity), price);

    /// <summary>The number of contracts that a value buys at a price: the inverse of <see cref="Notional"/>.</summary>
    public T Quantity(T notional, T price)
    {
        var units = _isInverse ? notional * price : notional / price;
        return _isScaled ? units / Multiplier : units;
    }

    /// <summary>Size in base currency at a price, for rules by size: an inverse position's is its value in coin.</summary>
    public T BaseQuantity(T quantity, T price) => _isInverse ? Notional(quantity, price) : Units(quantity);

    /// <summary>Profit of a position at a price, before fees, in settlement currency. The quantity is absolute.</summary>
    /// <remarks>Example: long 100 contracts of 100 USD from 8,000 at 10,000: 10,000 / 8,000 - 10,000 / 10,000 = 0.25 BTC.</remarks>
    public T Profit(PositionSide side, T quantity, T entryPrice, T price) => _isInverse
        ? UnrealizedProfit.Inverse(side, Units(quantity), entryPrice, price)
        : UnrealizedProfit.Linear(side, Units(quantity), entryPrice, price);

    /// <summary>Profit of a signed quantity (negative: short) at a price, before fees, in settlement currency.</summary>
    public T Profit(T quantity, T entryPrice, T price)
    {
        var units = Units(quantity);
        return _isInverse ? units / entryPrice - units / price : units * (price - entryPrice);
    }

    /// <summary>
    /// Average entry price after adding to a position in its direction, quantities signed: weighted by quantity when linear, by value in
    /// coin when inverse, so that the profit of the whole is the sum of the profits of its parts.
    /// </summary>
    /// <remarks>Example: 100 USD at 100 and 100 USD at 50, inverse: 200 / (1 + 2) = 66.67; linear 75.</remarks>
    public T AverageEntry(T quantity, T entryPrice, T added, T price)
    {
        var total = quantity + added;
        if (!_isInverse) return (quantity * entryPrice + added * price) / total;
        return T.IsZero(quantity) ? price : total / (quantity / entryPrice + added / price);
    }

    /// <summary>
    /// The price at which a signed quantity shows a profit (a loss when negative). Below zero where a linear contract would have to fall
    /// that far; null where no price makes an inverse one gain or lose so much.
    /// </summary>
    public T? PriceAtProfit(T quantity, T entryPrice, T profit)
    {
        var units = Units(quantity);
        if (!_isInverse) return entryPrice + profit / units;
        var value = units / entryPrice - profit;
        return T.IsZero(value) || T.IsNegative(value) != T.IsNegative(units) ? null : units / value;
    }

    /// <summary>
    /// The price at which what stands behind a position is used up; see <see cref="Margin.BankruptcyPrice"/>. The quantity is absolute,
    /// <paramref name="equityAtEntry"/> in settlement currency, <paramref name="closingFeeRate"/> the fee of closing at this very price
    /// that
    /// must be left, as a fraction. Null when no positive price does it.
    /// </summary>
    public T? BankruptcyPrice(PositionSide side, T quantity, T entryPrice, T equityAtEntry, T closingFeeRate = default) => _isInverse
        ? Margin.BankruptcyPrice.Inverse(side, Units(quantity), entryPrice, equityAtEntry, closingFeeRate)
        : T.IsZero(closingFeeRate)
            ? Margin.BankruptcyPrice.Isolated(side, Units(quantity), entryPrice, equityAtEntry)
            : Margin.BankruptcyPrice.WithClosingFee(side, Units(quantity), entryPrice, equityAtEntry, closingFeeRate);

    /// <summary>
    /// The price at which the legs of one symbol are liquidated together; see <see cref="Margin.LiquidationPrice.Solve{T}"/>. Quantities
    /// of the legs are absolute numbers of contracts, <paramref name="fixedEquity"/> is in settlement currency.
    /// </summary>
    public T? LiquidationPrice(ReadOnlySpan<PositionLeg<T>> legs, T fixedEquity, T referencePrice)
    {
        if (_isScaled)
        {
            var scaled = new PositionLeg<T>[legs.Length];
            for (var n = 0; n < scaled.Length; n++) scaled[n] = legs[n] with { Quantity = Units(legs[n].Quantity) };
            legs = scaled;
        }
        return _isInverse
            ? Margin.LiquidationPrice.SolveInverse(legs, fixedEquity, referencePrice)
            : Margin.LiquidationPrice.Solve(legs, fixedEquity, referencePrice);
    }

    /// <summary>
    /// What a position receives (negative: pays) at a funding rate, in settlement currency; the price is the one the venue values funding
    /// at. The quantity is absolute.
    /// </summary>
    public T FundingPayment(PositionSide side, T quantity, T price, T rate) => -side.Sign<T>() * Notional(quantity, price) * rate;

    /// <summary>Of two prices the one at which a contract is worth more: the higher when linear, the lower when inverse.</summary>
    public T DearerPrice(T one, T other) => _isInverse ? T.Min(one, other) : T.Max(one, other);
}
