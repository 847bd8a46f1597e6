using Skender.Stock.Indicators;

namespace Backtests.Skender.Tests.Golden;

public class GoldenTests
{
    // The recorded values are met to the last bit; only the logarithm of the choppiness index is the platform's own.
    private const double Exact = 0;

    private static void Match<TResult>(string file, double tolerance, Func<List<Quote>, IEnumerable<TResult>> calculate)
        where TResult : ResultBase
    {
        var deviation = GoldenFiles.Deviation(file, calculate(GoldenFiles.Quotes()));
        Assert.True(deviation <= tolerance, $"{file}: the greatest relative deviation is {deviation:E2}, more than {tolerance:E0}");
    }

    [SkippableFact]
    public void Adx_matches_the_recorded_values() => Match("GetAdx_14", Exact, q => q.GetAdx(14));

    [SkippableFact]
    public void Atr_matches_the_recorded_values() => Match("GetAtr_14", Exact, q => q.GetAtr(14));

    [SkippableFact]
    public void Bollinger_bands_match_the_recorded_values() => Match("GetBollingerBands_20_2", Exact, q => q.GetBollingerBands(20, 2));

    [SkippableFact]
    public void Chandelier_matches_the_recorded_values() => Match("GetChandelier_22_3", Exact, q => q.GetChandelier(22, 3));

    [SkippableFact]
    public void Chop_matches_the_recorded_values() => Match("GetChop_14", 1e-13, q => q.GetChop(14));

    [SkippableFact]
    public void Donchian_matches_the_recorded_values() => Match("GetDonchian_20", Exact, q => q.GetDonchian(20));

    [SkippableFact]
    public void Ema_matches_the_recorded_values() => Match("GetEma_20", Exact, q => q.GetEma(20));

    [SkippableFact]
    public void Keltner_matches_the_recorded_values() => Match("GetKeltner_20_2_10", Exact, q => q.GetKeltner(20, 2, 10));

    [SkippableFact]
    public void Macd_matches_the_recorded_values() => Match("GetMacd_12_26_9", Exact, q => q.GetMacd(12, 26, 9));

    [SkippableFact]
    public void Mfi_matches_the_recorded_values() => Match("GetMfi_14", Exact, q => q.GetMfi(14));

    [SkippableFact]
    public void Obv_matches_the_recorded_values() => Match("GetObv", Exact, q => q.GetObv());

    [SkippableFact]
    public void Roc_matches_the_recorded_values() => Match("GetRoc_10", Exact, q => q.GetRoc(10));

    [SkippableFact]
    public void Rsi_matches_the_recorded_values() => Match("GetRsi_14", Exact, q => q.GetRsi(14));

    [SkippableFact]
    public void Sma_matches_the_recorded_values() => Match("GetSma_20", Exact, q => q.GetSma(20));

    [SkippableFact]
    public void Standard_deviation_matches_the_recorded_values() => Match("GetStdDev_20", Exact, q => q.GetStdDev(20));

    [SkippableFact]
    public void Standard_deviation_channels_match_the_recorded_values() =>
        Match("GetStdDevChannels_20_2", Exact, q => q.GetStdDevChannels(20, 2));

    [SkippableFact]
    public void Stochastic_matches_the_recorded_values() => Match("GetStoch_14_3_3", Exact, q => q.GetStoch(14, 3, 3));

    [SkippableFact]
    public void Super_trend_matches_the_recorded_values() => Match("GetSuperTrend_10_3", Exact, q => q.GetSuperTrend(10, 3));

    [SkippableFact]
    public void Vwap_matches_the_recorded_values() => Match("GetVwap", Exact, q => q.GetVwap());
}
