using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Envelopes;

public sealed class CallbackEnvelopesTests
{
    private static readonly KnownAnswer Answer = KnownAnswers.ChineseText;
    private static readonly ManualTime Time = new(Answer.At);
    private static readonly CallbackEnvelopes Envelopes = new(Answer.Token, Answer.Cipher, Time);

    [Fact]
    public void KnownAnswer_IsOpened() => Assert.Equal(Answer.Plain, Opened(Envelopes.Open(Answer.Stamp, Answer.Encrypted)));

    [Theory]
    [InlineData("<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID><Encrypt><![CDATA[{0}]]></Encrypt></xml>")]
    [InlineData("<xml><Encrypt>{0}</Encrypt><Extra><Deeper/></Extra><AgentID></AgentID><ToUserName>ww0123456789abcdef</ToUserName></xml>")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"gbk\"?>\n<xml>\n  <Encrypt>\n{0}\n</Encrypt>\n</xml>\n")]
    [InlineData("{{\"tousername\":\"ww0123456789abcdef\",\"encrypt\":\"{0}\",\"agentid\":\"\"}}")]
    [InlineData("\r\n {{\"encrypt\":\"{0}\"}}")]
    public void Envelope_IsReadInEveryForm(string form) =>
        Assert.Equal(Answer.Plain, Opened(Envelopes.OpenBody(Answer.Stamp, Encoding.UTF8.GetBytes(string.Format(null, form, Answer.Encrypted)))));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Encrypt=abc")]
    [InlineData("<xml></xml>")]
    [InlineData("<xml><Encrypt></Encrypt></xml>")]
    [InlineData("<xml><Encrypt>abc</Encrypt>")]
    [InlineData("<!DOCTYPE xml><xml><Encrypt>abc</Encrypt></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&a;</Encrypt></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]><xml><Encrypt>&b;</Encrypt></xml>")]
    [InlineData("<xml><Encrypt>&unknown;</Encrypt></xml>")]
    [InlineData("{}")]
    [InlineData("{\"encrypt\":7}")]
    [InlineData("{\"encrypt\":\"\\ud800\"}")]
    [InlineData("{\"encrypt\":\"abc\"")]
    [InlineData("[\"encrypt\"]")]
    public void BodyThatIsNoEnvelope_IsRefused(string body) =>
        Assert.Equal(EnvelopeFault.NoEnvelope, Fault(Envelopes.OpenBody(Answer.Stamp, Encoding.UTF8.GetBytes(body))));

    [Fact]
    public void BodyThatIsNoUnicode_IsRefused() =>
        Assert.Equal(EnvelopeFault.NoEnvelope, Fault(Envelopes.OpenBody(Answer.Stamp, (byte[])[(byte)'{', (byte)'"', 0xff, 0xfe, (byte)'"', (byte)'}'])));

    [Theory]
    [InlineData('<')]
    [InlineData('[')]
    public void DeepNesting_IsRefusedAndExhaustsNothing(char kind)
    {
        var deep = kind == '<'
            ? "<xml>" + string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000)) + "<Encrypt>abc</Encrypt></xml>"
            : "{\"encrypt\":" + new string('[', 200_000) + new string(']', 200_000) + "}";

        Assert.Equal(EnvelopeFault.NoEnvelope, Fault(Envelopes.OpenBody(Answer.Stamp, Encoding.UTF8.GetBytes(deep))));
    }

    [Theory]
    [InlineData("", "1767225600", "1")]
    [InlineData("a", "", "1")]
    [InlineData("a", "1767225600", "")]
    [InlineData("a", "soon", "1")]
    [InlineData("a", "-5", "1")]
    [InlineData("a", "99999999999999999999", "1")]
    public void StampThatLacksSomething_IsRefused(string signature, string timestamp, string nonce) =>
        Assert.Equal(EnvelopeFault.ParametersMissing, Envelopes.FindFault(new EnvelopeStamp(signature, timestamp, nonce)));

    [Theory]
    [InlineData(-601, false)]
    [InlineData(-600, true)]
    [InlineData(0, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void Timestamp_IsFreshForTenMinutesEitherWay(int secondsAway, bool isFresh)
    {
        var envelopes = new CallbackEnvelopes(Answer.Token, Answer.Cipher, new ManualTime(Answer.At.AddSeconds(secondsAway)));

        Assert.Equal(isFresh ? null : EnvelopeFault.Stale, envelopes.FindFault(Answer.Stamp));
    }

    [Fact]
    public void AnotherToken_IsRefused() =>
        Assert.Equal(EnvelopeFault.SignatureWrong, Fault(new CallbackEnvelopes("other", Answer.Cipher, Time).Open(Answer.Stamp, Answer.Encrypted)));

    [Fact]
    public void AnotherCompany_IsForeign() =>
        Assert.Equal(EnvelopeFault.Foreign, Fault(new CallbackEnvelopes(Answer.Token, new CallbackCipher(Answer.Key, "wwother"), Time).Open(Answer.Stamp, Answer.Encrypted)));

    [Fact]
    public void AnyFlippedBit_IsRefused() =>
        Prop.ForAll(Gen.Choose(0, (Answer.Encrypted.Length * 8) - 1).ToArbitrary(), bit =>
        {
            var text = Encoding.Latin1.GetBytes(Answer.Encrypted);
            text[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.Equal(EnvelopeFault.SignatureWrong, Fault(Envelopes.Open(Answer.Stamp, Encoding.Latin1.GetString(text))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void SealedXml_IsOpenedByWhoeverHasTheKey()
    {
        var xml = SafeXml.Find(Envelopes.SealXml("<xml>好 ]]> 的</xml>"))!;
        var stamp = new EnvelopeStamp(xml.Element("MsgSignature")!.Value, xml.Element("TimeStamp")!.Value, xml.Element("Nonce")!.Value);

        Assert.Equal("<xml>好 ]]> 的</xml>", Opened(Envelopes.Open(stamp, xml.Element("Encrypt")!.Value)));
    }

    [Fact]
    public void SealedJson_RepeatsTheNonceAndTellsTheTimeAsANumber()
    {
        using var json = JsonDocument.Parse(Envelopes.SealJson("""{"a":1}"""u8, "888999000"));
        var root = json.RootElement;
        var stamp = new EnvelopeStamp(root.GetProperty("msgsignature").GetString()!, root.GetProperty("timestamp").GetRawText(), root.GetProperty("nonce").GetString()!);

        Assert.Equal("888999000", stamp.Nonce);
        Assert.Equal("""{"a":1}""", Opened(Envelopes.Open(stamp, root.GetProperty("encrypt").GetString()!)));
    }

    [Fact]
    public void PassiveText_SwapsWhoSpeaksAndSplitsTheEndOfCdata()
    {
        var text = SafeXml.Find(Encoding.UTF8.GetBytes(PassiveText.Write("ww1", "zhangsan", Answer.At, "a]]>b")))!;

        Assert.Equal(("zhangsan", "ww1", "1767225600", "text", "a]]>b"), (Value("ToUserName"), Value("FromUserName"), Value("CreateTime"), Value("MsgType"), Value("Content")));

        string Value(string name) => text.Element(name)!.Value;
    }

    private static string Opened(OpenedEnvelope opened) => Encoding.UTF8.GetString(Assert.IsType<OpenedEnvelope.Message>(opened).Content.Span);

    private static EnvelopeFault Fault(OpenedEnvelope opened) => Assert.IsType<OpenedEnvelope.Refused>(opened).Fault;
}
