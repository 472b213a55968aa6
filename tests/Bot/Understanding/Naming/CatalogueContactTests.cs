using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Tests.Understanding.Naming;

/// <summary>A contact is found under a surname or name without its name being looked up, where that can be told.</summary>
public sealed class CatalogueContactTests
{
    private static readonly string[] Names = ["王敏", "王小明", "王", "欧阳明", "欧阳小明", "emma lu", "lu", "老K", "", "王王王"];

    private static readonly string[] Keys = ["王", "欧", "欧阳", "王敏", "王小明", "明", "emma", "lu", "l", "老", "欧阳明"];

    [Fact]
    public void AContact_IsFoundUnderWhatItsNameIsFoundUnder() =>
        Assert.All(
            from name in Names from key in Keys select (name, key),
            pair => Assert.Equal(PersonNames.IsFoundUnder(pair.name, pair.key), new CatalogueContact(pair.name, "").IsFoundUnder(pair.key)));

    [Theory]
    [InlineData("王小明", '小', '明')]
    [InlineData("王敏", '\0', '\0')]
    [InlineData("欧阳小明", '\0', '\0')]
    public void TheGivenName_IsThatOfANameOfThree(string name, char first, char second) =>
        Assert.Equal((first, second), new CatalogueContact(name, "").GivenName);
}
