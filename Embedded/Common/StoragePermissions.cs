namespace QuantConnect;

public enum StoragePermissions
{
    Public = 0,
    Authenticated = 1,
}
