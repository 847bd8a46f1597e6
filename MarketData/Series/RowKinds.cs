namespace Backtests.MarketData;

/// <summary>Something to do for the row type of a kind that is only known at run time.</summary>
internal interface IRowFunction<out TResult>
{
    TResult Invoke<TRow>() where TRow : struct, ISeriesRow<TRow>;
}

/// <summary>The row type of each kind, in one place.</summary>
internal static class RowKinds
{
    public static TResult Dispatch<TResult>(DataKind kind, IRowFunction<TResult> function) => kind switch
    {
        DataKind.Trade => function.Invoke<TradeRow>(),
        DataKind.Quote => function.Invoke<QuoteRow>(),
        DataKind.Mark => function.Invoke<MarkRow>(),
        DataKind.Funding => function.Invoke<FundingRow>(),
        DataKind.OpenInterest => function.Invoke<OpenInterestRow>(),
        DataKind.Liquidation => function.Invoke<ForcedOrderRow>(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of series"),
    };
}
