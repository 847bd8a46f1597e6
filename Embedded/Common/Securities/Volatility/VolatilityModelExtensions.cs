namespace QuantConnect.Securities.Volatility;

public static class VolatilityModelExtensions
{
    // DROPPED M:QuantConnect.Securities.Volatility.VolatilityModelExtensions.WarmUp(this QuantConnect.Securities.IVolatilityModel volatilityModel, QuantConnect.Interfaces.IHistoryProvider historyProvider, QuantConn   <- QuantConnect.Interfaces.IHistoryProvider
    // DROPPED M:QuantConnect.Securities.Volatility.VolatilityModelExtensions.WarmUp(this QuantConnect.Securities.IndicatorVolatilityModel volatilityModel, QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Securities.Volatility.VolatilityModelExtensions.WarmUp(this QuantConnect.Securities.IndicatorVolatilityModel volatilityModel, QuantConnect.Interfaces.IHistoryProvider historyProvider, Q   <- QuantConnect.Interfaces.IHistoryProvider
}
