using System;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect.Data.Consolidators;

public class MarketHourAwareConsolidator : ConsolidatorBase
{
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, Resolution resolution, Type dataType, TickType tickType, bool extendedMarketHours) => throw null;
    public MarketHourAwareConsolidator(bool dailyStrictEndTimeEnabled, TimeSpan period, Type dataType, TickType tickType, bool extendedMarketHours) => throw null;
    protected IDataConsolidator Consolidator => throw null;
    protected DateTimeZone DataTimeZone { get => throw null; set => throw null; }
    protected SecurityExchangeHours ExchangeHours { get => throw null; set => throw null; }
    public override Type InputType => throw null;
    public override Type OutputType => throw null;
    protected TimeSpan Period => throw null;
    public override IBaseData WorkingData => throw null;
    protected virtual IDataConsolidator CreateConsolidator(Resolution resolution, Type dataType, TickType tickType) => throw null;
    protected virtual IDataConsolidator CreateConsolidator(Func<DateTime, CalendarInfo> calendar, Type dataType, TickType tickType) => throw null;
    protected virtual CalendarInfo DailyStrictEndTime(DateTime dateTime) => throw null;
    public override void Dispose() => throw null;
    protected virtual void ForwardConsolidatedBar(object sender, IBaseData consolidated) => throw null;
    protected void Initialize(IBaseData data) => throw null;
    protected virtual CalendarInfo IntradayCalendar(DateTime dateTime) => throw null;
    public override void Reset() => throw null;
    public override void Scan(DateTime currentLocalTime) => throw null;
    public override void Update(IBaseData data) => throw null;
    protected virtual bool UseStrictEndTime(Symbol symbol) => throw null;
}
