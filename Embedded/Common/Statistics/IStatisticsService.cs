namespace QuantConnect.Statistics;

public interface IStatisticsService
{
    void SetSummaryStatistic(string name, string value);
    StatisticsResults StatisticsResults();
}
