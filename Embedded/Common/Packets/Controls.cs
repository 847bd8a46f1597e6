namespace QuantConnect.Packets;

public class Controls
{
    public Controls() => throw null;
    public int BacktestLogLimit { get => throw null; set => throw null; }
    public int BacktestingMaxInsights { get => throw null; set => throw null; }
    public int BacktestingMaxOrders { get => throw null; set => throw null; }
    public decimal CpuAllocation { get => throw null; set => throw null; }
    public decimal CreditCost { get => throw null; set => throw null; }
    public int DailyLogLimit { get => throw null; set => throw null; }
    public int LiveLogLimit { get => throw null; set => throw null; }
    public int MaximumChartSeries { get => throw null; set => throw null; }
    public int MaximumDataPointsPerChartSeries { get => throw null; set => throw null; }
    public int MaximumRuntimeMinutes { get => throw null; set => throw null; }
    public int MinuteLimit { get => throw null; set => throw null; }
    public int PersistenceIntervalSeconds { get => throw null; set => throw null; }
    public int RamAllocation { get => throw null; set => throw null; }
    public int RemainingLogAllowance { get => throw null; set => throw null; }
    public int SecondLimit { get => throw null; set => throw null; }
    public int SecondTimeOut { get => throw null; set => throw null; }
    public StoragePermissions StorageAccess { get => throw null; set => throw null; }
    public int StorageFileCount { get => throw null; set => throw null; }
    public long StorageLimit { get => throw null; set => throw null; }
    public int TickLimit { get => throw null; set => throw null; }
    public LeakyBucketControlParameters TrainingLimits { get => throw null; set => throw null; }
}
