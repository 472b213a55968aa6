using System.Text;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The simulator's own signatures and encryption against known answers.</summary>
public sealed class SignatureTests
{
    private static readonly Envelope Vendor = new("123456", "1234567890123456789012345678901234567890123");
    private static readonly Envelope Generated = new("simToken01", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    [Theory]
    [InlineData("1577262236757", "this is a secret", "DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA=")]
    [InlineData("1700000000000", "sim-app-secret", "icBRv5zTIpZET1gGR840rgWsu6Kz1Ffh11ZcnusALYE=")]
    [InlineData("1700000000000", "SECsim0123456789", "5gHvCItqpyXvbTs29XPkr48LpbRhWpue5zukzJYUaJ4=")]
    public void RobotSignature_IsTheKnownAnswer(string timestamp, string secret, string signature) =>
        Assert.Equal(signature, Signatures.OfRobot(timestamp, secret));

    [Fact]
    public void CardSignature_IsTheKnownAnswer() =>
        Assert.Equal("VvkgAApfvJfbHMj9Kn5RofpxGO/9bySUDUW1bju2mtQ=", Signatures.OfCard("1700000000000", "sim-api-secret"));

    [Fact]
    public void VendorsSample_IsSealedOpenedAndSigned()
    {
        const string encrypted = "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==";
        Assert.Equal(("success", "dingsnotzck6pm5veliw"), Vendor.Open(encrypted));
        Assert.Equal(encrypted, Vendor.Seal("success", "dingsnotzck6pm5veliw", Encoding.ASCII.GetBytes("dICkEDLj0eb6yAbc")));
        Assert.Equal("9a95a004dd16f5c307e849b994173f76aa26e5eb", Vendor.Sign("1614767836", "A7Co0cJLMzIDtMMI", encrypted));
    }

    [Theory]
    [InlineData(
        "0123456789abcdef", "success", "Q3stYC6hdFzMh9T8HCvyDDVB8nYie0nnKONkIDibUiQ9LBmyT4StewjQ//IVHzLLbG91ZNs7k5YuMn3tv3U/Cw==", "b7fb210a83943b86727cc55aab3668964ff453bb")]
    [InlineData(
        "0123456789abcdef",
        """{"EventType":"check_url"}""",
        "Q3stYC6hdFzMh9T8HCvyDLV8JeomtQuxZLosYEI28mjzSD5UpK2hp0QUc4H6M/N56CS72wvD6ZMTY7GPY5GBTnSm98F0oI5qiU2hrK33sbtpHLyxf+sW0npL3O74Tt5o",
        "26f5d7d3949fe16a94520856cc383ad756a6572e")]
    [InlineData(
        "ABCDEFGHIJKLMNOP",
        """{"EventType":"user_add_org","UserId":["销售01"]}""",
        "ECb94sC68hxnidW1ycQhsxE0yAdMX9rhGDla1EVnEgvd2cdI15CTXDzb2npNbDQ82xxU4x4w5A4Kf2RSvSdUqs3JSEOTlhREtmErelkXoz3qBfJRRwggp1wE3R/qI03g",
        "4177d9b75857612385fe33e7a397cdc459a1f55e")]
    public void Event_IsSealedOpenedAndSigned_AsTwoOtherImplementationsDo(string random, string plaintext, string encrypted, string signature)
    {
        Assert.Equal(encrypted, Generated.Seal(plaintext, "dingsim0owner0key001", Encoding.ASCII.GetBytes(random)));
        Assert.Equal((plaintext, "dingsim0owner0key001"), Generated.Open(encrypted));
        Assert.Equal(signature, Generated.Sign("1700000000000", "nonce123", encrypted));
    }
}
