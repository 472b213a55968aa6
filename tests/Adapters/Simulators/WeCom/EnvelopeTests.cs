using System.Security.Cryptography;
using System.Text;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The simulator's own encryption against known answers: the official sample, and vectors made with the official library.</summary>
public sealed class EnvelopeTests
{
    private const string Fixed = "0123456789abcdef";
    private static readonly Envelope Official = new("QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
    private static readonly Envelope Generated = new("simTok2026", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

    public static TheoryData<string, string, string, string, string, string, string> Vectors => new()
    {
        {
            "1767225600", "1320562132", "ww0123456789abcdef", "r47xxxxxxxxxxxxx",
            "<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[跟进3家客户]]></Content><MsgId>7500000000000000001</MsgId><AgentID>1000002</AgentID></xml>",
            "Z3ryUka9N6inB7VZ763x0lHDa4p7kHYkG/0m7NgnU9rKnzV2d3FqzP1nwW0kFidu3n4JLBj3YApiyKwXjSz0QYctBoM5rQ7TkIzTjwFLCqDkBPlB72xYVh77F2g4/7hAlq3mcVnbOD72Hd9IvH1khFCIyuhED9Z8eDAlGwbqElL3+T7UgPjbpSLKTkVBnhg5uswera3NeRoayVmpDO33C/gHj19+BKIxkEYMN1nWPXH84xbsG+G3pHhB+ZhXykA+7eBUZjZ1E30wRxU8PLjxQvHTN2TAqyz6Ob5rzWF70ScymWOARu2u2lsmocdhde6jKaQHsN52RMQrYpss72kaAo207rpJ1i3D76C2RZHAFk+mNda3iJQiUTnkV8pQJYRYEGeQiaoXvXtOhzDcpuBDlPUneFoqUwLJcfRgXz+gNFrnz5gGZcvLfaEoS8yGwWnHWkdfpAOYQQ5nMCCkwnH07Q==",
            "a030d7609bf716f1c5dbe390f2a46404e6f54a59"
        },
        {
            "1767225601", "555666777", "ww0123456789abcdef", Fixed,
            "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA[ww0123456789abcdef]]></FromUserName><CreateTime>1767225601</CreateTime><MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[已确认]]></ReplaceName></Button></xml>",
            "4j/AuRx71kQlxVlzbpsMWMx9A2wY/eVIImqAuamWqjeYd2fNwywcKhn+22zg6i7OlzK78frUUKARoku+c4nVISLcfcZC98qFLuNBlY6eGdLsdlP2orx40nnP8rBy4h4WqPHVmBxVD74+c1Q4Dey4ljWYnT/aUwBdku6EM33Pp8fZVX0PN5EIFYoO2864PYAbkWt/HmNvf2tQ+afPAUpiOn2YQuIaDxmcd1nGHZh57ABVKOGPfga+e22c3MGMZcsxCBdZq8sDoKEUUDvlKD4im8e7V7053ALiB7D8XqZR0YfbuLa0t4W7qVFp6r/Q8jCyVaGpKj1CujJyCuam53f/vApZS90zlW+w17SJfRZf7sdbO72JOm8oOibnEWdTm6vFyhNMWiJMfOWTYEOyKvbCAAmYP2bnqFPSkM75ILaGpcc=",
            "83b79529188f5ab35c6cc0142a61538319f115a9"
        },
        {
            "1767225602", "888999000", "", Fixed,
            "{\"msgid\":\"m-1\",\"aibotid\":\"aib-sim\",\"chatid\":\"wrSim01\",\"chattype\":\"group\",\"from\":{\"userid\":\"zhangsan\"},\"msgtype\":\"text\",\"text\":{\"content\":\"@小助手 本周漏斗\"}}",
            "4j/AuRx71kQlxVlzbpsMWO8I7XdticrxZ67Mil52W38TUEC5mLA98kD2W7nUaJ4TvBfferbX67VGZ+Uu5CJwWQpSdAXtTWXdXEMVMrL21aLRanf8e8hdVPZGMztC2RI8Mx37e/nMUcwv6vCoJlsdNW/iiX3Vc3sDSUVIaGvmBHkoEI+wzK7uHAMZ66OtFDhTmByE9wYDAXnbRjgMz1KrjyAnE+mW6Wrgk+cnxmVxFx1iCCN4Mlb1rsdr0a5D+Dqb",
            "919b809e26e5aaf5326c423ed4ca48683be5b190"
        },
        { "1767225603", "1", "", Fixed, "{\"a\":\"1234\"}", "4j/AuRx71kQlxVlzbpsMWHOc9FIDAIpBW1Xh6nSoH8e5k4j32eXzFGJHxaoZH2XcJbVbb9bBc3wFPDelHs4TFQ==", "88ab2f560fe625ef4fd3170260d125be6009d972" },
        { "1767225603", "1", "", Fixed, "{\"a\":\"123\"}", "4j/AuRx71kQlxVlzbpsMWOhsjwB8Hn1widnZueGfEIc=", "232cf4333801d6a760aedc43511568bb14a171e9" },
        { "1767225604", "42", "ww0123456789abcdef", Fixed, "3141592653589793238", "4j/AuRx71kQlxVlzbpsMWE0z6iIer7M3TAuL4GdbHUOi74gXkNKrjCfpBdxl1UeyYkye9b5TXFpM6HBN8EH9OA==", "7d218a9aa6c26a9aae230950985cc96ce9ed736c" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void KnownAnswer_IsSealedOpenedAndSigned(string timestamp, string nonce, string receiveId, string random, string plaintext, string encrypted, string signature)
    {
        Assert.Equal(encrypted, Generated.Seal(plaintext, receiveId, Encoding.ASCII.GetBytes(random)));
        Assert.Equal((plaintext, receiveId), Generated.Open(encrypted));
        Assert.Equal(signature, Generated.Sign(timestamp, nonce, encrypted));
    }

    [Fact]
    public void OfficialSample_IsSealedOpenedAndSigned()
    {
        const string echo = "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
        Assert.Equal(echo, Official.Seal("1616140317555161061", "wx5823bf96d3bd56c7", Convert.FromHexString("63343162363434393163323436386430")));
        Assert.Equal("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3", Official.Sign("1409659589", "263014780", echo));
    }

    [Fact]
    public void Media_IsSealedWithoutPrefixOrLength() =>
        Assert.Equal("QJk6lAeIw8iE6iPFu2ZzbRcGgBy+WBAnOpWBKb5alF4=", Convert.ToBase64String(Generated.SealFile(Encoding.UTF8.GetBytes("hello wecom\n"))));

    [Fact]
    public void EveryLengthOfPadding_ComesBack()
    {
        for (var length = 0; length < 64; length++)
        {
            var message = new string('字', length / 3) + new string('x', length % 3);
            Assert.Equal((message, "corp"), Generated.Open(Generated.Seal(message, "corp", Encoding.ASCII.GetBytes(Fixed))));
        }
    }

    [Fact]
    public void BitFlip_IsNoticed()
    {
        var sealedBytes = Convert.FromBase64String(Generated.Seal("hello", "corp", Encoding.ASCII.GetBytes(Fixed)));
        sealedBytes[^17] ^= 0xFF; // the last byte of the padding
        Assert.Throws<CryptographicException>(() => Generated.Open(Convert.ToBase64String(sealedBytes)));
    }
}
