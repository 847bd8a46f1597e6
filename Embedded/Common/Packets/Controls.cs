namespace QuantConnect.Packets;

/// <summary>Limits on what an algorithm stores.</summary>
public class Controls
{
    public Controls()
    {
    }

    /// <summary>What it may do with stored objects.</summary>
    public StoragePermissions StorageAccess { get; set; } = new();

    /// <summary>How many objects it may store.</summary>
    public int StorageFileCount { get; set; } = 10_000;

    /// <summary>How many bytes it may store.</summary>
    public long StorageLimit { get; set; } = 10L * 1024 * 1024 * 1024;
}
