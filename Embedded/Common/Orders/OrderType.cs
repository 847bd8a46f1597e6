namespace QuantConnect.Orders;

public enum OrderType
{
    Market = 0,
    Limit = 1,
    StopMarket = 2,
    StopLimit = 3,
    MarketOnOpen = 4,
    MarketOnClose = 5,
    OptionExercise = 6,
    LimitIfTouched = 7,
    ComboMarket = 8,
    ComboLimit = 9,
    ComboLegLimit = 10,
    TrailingStop = 11,
}
