namespace QuantConnect.Packets;

public class StoragePermissions
{
    public StoragePermissions() => throw null;
    public bool Delete { get => throw null; set => throw null; }
    public bool Read { get => throw null; set => throw null; }
    public bool Write { get => throw null; set => throw null; }
    public override string ToString() => throw null;
}
