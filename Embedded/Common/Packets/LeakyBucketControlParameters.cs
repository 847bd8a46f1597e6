namespace QuantConnect.Packets;

public class LeakyBucketControlParameters
{
    public LeakyBucketControlParameters() => throw null;
    public LeakyBucketControlParameters(int capacity, int refillAmount, int timeIntervalMinutes) => throw null;
    public int Capacity { get => throw null; set => throw null; }
    public static int DefaultCapacity { get => throw null; set => throw null; }
    public static int DefaultRefillAmount { get => throw null; set => throw null; }
    public static int DefaultTimeInterval { get => throw null; set => throw null; }
    public int RefillAmount { get => throw null; set => throw null; }
    public int TimeIntervalMinutes { get => throw null; set => throw null; }
}
