namespace SalesBot.Adapters.Storage.Rows;

/// <summary>Whose a platform's account is.</summary>
internal sealed class AccountRow
{
    public string Platform { get; set; } = "";

    public string Account { get; set; } = "";

    public Guid Member { get; set; }
}
