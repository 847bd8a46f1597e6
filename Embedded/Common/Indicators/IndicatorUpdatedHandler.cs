namespace QuantConnect.Indicators;

public delegate void IndicatorUpdatedHandler(object sender, IndicatorDataPoint updated);
