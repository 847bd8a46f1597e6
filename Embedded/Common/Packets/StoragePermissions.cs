namespace QuantConnect.Packets;

/// <summary>What an algorithm may do with stored objects.</summary>
public class StoragePermissions
{
    public StoragePermissions()
    {
    }

    public bool Delete { get; set; } = true;

    public bool Read { get; set; } = true;

    public bool Write { get; set; } = true;

    public override string ToString() => $"{(Read ? "read " : "")}{(Write ? "write " : "")}{(Delete ? "delete" : "")}".Trim();
}
