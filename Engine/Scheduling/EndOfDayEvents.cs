using System.Reflection;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace Backtests.Engine.Scheduling;

/// <summary>
/// Calls the algorithm's OnEndOfDay for each security some minutes before its market closes; in a market that never closes, at midnight.
/// Nothing is scheduled for an algorithm that doesn't override it.
/// </summary>
internal sealed class EndOfDayEvents
{
    private readonly QCAlgorithm _algorithm;
    private readonly EventSchedule _schedule;
    private readonly bool _perSecurity;
    private readonly Dictionary<Security, ScheduledEvent> _events = [];

    /// <summary>End-of-day events of <paramref name="algorithm"/> on <paramref name="schedule"/>.</summary>
    public EndOfDayEvents(QCAlgorithm algorithm, EventSchedule schedule)
    {
        _algorithm = algorithm;
        _schedule = schedule;
        _perSecurity = algorithm.GetType()
            .GetMethod(nameof(QCAlgorithm.OnEndOfDay), BindingFlags.Instance | BindingFlags.Public, [typeof(Symbol)])?.DeclaringType != typeof(QCAlgorithm);
    }

    /// <summary>Follows the securities of the run.</summary>
    public void OnSecuritiesChanged(SecurityChanges changes)
    {
        if (!_perSecurity)
        {
            return;
        }

        foreach (var security in changes.AddedSecurities)
        {
            if (!_events.ContainsKey(security))
            {
                AddSecurityEvent(security);
            }
        }

        foreach (var security in changes.RemovedSecurities)
        {
            if (_events.Remove(security, out var scheduled))
            {
                _schedule.Remove(scheduled);
            }
        }
    }

    private void AddSecurityEvent(Security security)
    {
        var scheduled = new ScheduledEvent($"Security.{security.Symbol}.EndOfDay", Closes(security), (_, _) => _algorithm.OnEndOfDay(security.Symbol));
        _events[security] = scheduled;
        _schedule.Add(scheduled);
    }

    private IEnumerable<DateTime> Closes(Security security)
    {
        var hours = security.Exchange.Hours;
        var last = _algorithm.EndUtc.ConvertFromUtc(hours.TimeZone).Date;
        for (var day = _algorithm.UtcTime.ConvertFromUtc(hours.TimeZone).Date; day <= last; day = day.AddDays(1))
        {
            if (!hours.IsDateOpen(day))
            {
                continue;
            }

            var close = hours.IsMarketAlwaysOpen
                ? day.AddDays(1)
                : hours.GetNextMarketClose(day, false) - ScheduledEvent.SecurityEndOfDayDelta;
            yield return close.ConvertToUtc(hours.TimeZone);
        }
    }
}
