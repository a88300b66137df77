//! What is wrong with a message, and which faults make it malformed.

/// One fault of a message. A message with faults is read as far as can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Defect {
    /// No bytes, or nothing but blank lines.
    Empty,
    /// No header field at all.
    NoHeader,
    /// A line among the headers that is neither a field nor the continuation of one (RFC 5322 section 2.2).
    StrayHeaderLine,
    /// The headers end with the message, and no blank line says that they were all.
    HeaderUnended,
    /// A header block, field or number of fields beyond the limit.
    HeaderTooLong,
    /// Lines ended by CR alone (RFC 5322 section 2.3 forbids it).
    BareCr,
    /// NUL among the bytes (RFC 5322 section 4.1 forbids it).
    Nul,
    /// A multipart that names no boundary (RFC 2046 section 5.1.1 asks for one).
    NoBoundary,
    /// A multipart whose boundary never comes.
    BoundaryNeverSeen,
    /// A multipart whose last boundary is missing when the message ends: it was cut, or its boundaries are confused.
    Unclosed,
    /// An inner multipart is ended by the boundary of the outer (RFC 2046 section 5.1.2 says how to read it): its end may be missing.
    LooseEnd,
    /// A last boundary that does not begin its line, or lacks its last sign.
    CutBoundary,
    /// A boundary that begins with another one: by RFC 2046 section 5.1.1 the other ends there, by common readers it does not.
    AmbiguousBoundary,
    /// A part whose header runs into the next boundary, without the blank line that ends it.
    PartHeaderUnended,
    /// An enclosed message that is none: without any of From, Subject and Date (RFC 2046 section 5.2.1), nor a trace of its way.
    NotAMessage,
    /// A header line of nothing but blanks (RFC 5322 section 3.2.2 forbids it).
    BlankFold,
    /// An archive that unpacks to far more than it is.
    Bomb,
    /// A multipart without any part.
    NoParts,
    /// Multiparts nested deeper than the limit; what lies deeper is one part.
    TooDeep,
    /// More parts than the limit.
    TooManyParts,
    /// Larger than is read.
    TooLarge,
    /// More text than is read.
    TextTooLong,
    /// A `Content-Type` that says no type.
    BadContentType,
    /// An encoding that nobody knows (RFC 2045 section 6.1).
    UnknownEncoding,
    /// An encoding on a multipart or an enclosed message that RFC 2045 section 6.4 forbids.
    EncodedMultipart,
    /// Bytes that are no base64 or quoted-printable where these were said.
    BadEncoding,
    /// Bytes above ASCII within base64, or signs within quoted-printable that encode nothing: the data is damaged.
    DamagedEncoding,
    /// An encoded word of a header that cannot be decoded (RFC 2047).
    BadEncodedWord,
    /// Bytes above ASCII in a header that are not UTF-8 (RFC 6532).
    RawHeader,
    /// A field that must say something and says nothing (RFC 5322 section 3.6).
    EmptyField,
    /// A `Content-Disposition` that says nothing, or is there twice (RFC 2183).
    BadDisposition,
    /// An address without a domain where one is asked for.
    BadAddress,
    /// A charset that nobody knows; read as well as can be guessed.
    UnknownCharset,
    /// Bytes that are not of the charset said.
    BadCharset,
    /// A date that cannot be read.
    BadDate,
    /// A `Message-ID`, `In-Reply-To` or `References` without any id in it.
    BadMessageId,
    /// A `From` without an address.
    BadFrom,
    /// A field twice that may stand once (RFC 5322 section 3.6): one that people read.
    RepeatedField,
    /// A field twice that may stand once, and by which messages are parted, decoded or told from each other.
    RepeatedKey,
    /// A report that says it is one and lacks its machine-readable part (RFC 6522).
    ReportWithoutStatus,
    /// A calendar that cannot be read.
    BadCalendar,
}

impl Defect {
    /// Whether a message with this fault counts as malformed: its structure is not what it says, so that something may be missing, or a reader
    /// less patient than this one would see another message. The other faults are common in mail that everybody reads.
    #[must_use]
    pub const fn breaks(self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::NoHeader
                | Self::HeaderTooLong
                | Self::BareCr
                | Self::Nul
                | Self::NoBoundary
                | Self::BoundaryNeverSeen
                | Self::Unclosed
                | Self::NoParts
                | Self::BadContentType
                | Self::UnknownEncoding
                | Self::DamagedEncoding
                | Self::BadEncodedWord
                | Self::BadDisposition
                | Self::EmptyField
                | Self::PartHeaderUnended
                | Self::LooseEnd
                | Self::NotAMessage
                | Self::BlankFold
                | Self::RepeatedKey
                | Self::Bomb
                | Self::TooDeep
                | Self::TooManyParts
                | Self::TooLarge
        )
    }

    /// Whether nothing in the message can be relied on, so that it is malformed even where it seems to be a bounce or a reply. With the other
    /// faults it can still be what it plainly is: servers return bounces cut at some length, and people answer with programs that err.
    #[must_use]
    pub const fn spoils(self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::NoHeader
                | Self::HeaderTooLong
                | Self::BareCr
                | Self::Nul
                | Self::TooDeep
                | Self::TooManyParts
                | Self::TooLarge
                | Self::Bomb
        )
    }

    /// The fixed word for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoHeader => "no-header",
            Self::StrayHeaderLine => "stray-header-line",
            Self::HeaderUnended => "header-unended",
            Self::HeaderTooLong => "header-too-long",
            Self::BareCr => "bare-cr",
            Self::Nul => "nul",
            Self::NoBoundary => "no-boundary",
            Self::BoundaryNeverSeen => "boundary-never-seen",
            Self::Unclosed => "unclosed",
            Self::NoParts => "no-parts",
            Self::TooDeep => "too-deep",
            Self::TooManyParts => "too-many-parts",
            Self::TooLarge => "too-large",
            Self::TextTooLong => "text-too-long",
            Self::BadContentType => "bad-content-type",
            Self::UnknownEncoding => "unknown-encoding",
            Self::EncodedMultipart => "encoded-multipart",
            Self::LooseEnd => "loose-end",
            Self::PartHeaderUnended => "part-header-unended",
            Self::NotAMessage => "not-a-message",
            Self::BlankFold => "blank-fold",
            Self::Bomb => "bomb",
            Self::CutBoundary => "cut-boundary",
            Self::AmbiguousBoundary => "ambiguous-boundary",
            Self::BadEncoding => "bad-encoding",
            Self::DamagedEncoding => "damaged-encoding",
            Self::BadEncodedWord => "bad-encoded-word",
            Self::RawHeader => "raw-header",
            Self::EmptyField => "empty-field",
            Self::BadDisposition => "bad-disposition",
            Self::BadAddress => "bad-address",
            Self::UnknownCharset => "unknown-charset",
            Self::BadCharset => "bad-charset",
            Self::BadDate => "bad-date",
            Self::BadMessageId => "bad-message-id",
            Self::BadFrom => "bad-from",
            Self::RepeatedKey => "repeated-key",
            Self::RepeatedField => "repeated-field",
            Self::ReportWithoutStatus => "report-without-status",
            Self::BadCalendar => "bad-calendar",
        }
    }
}

/// The faults of a message, each once, in the order found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Defects(Vec<Defect>);

impl Defects {
    /// Notes a fault.
    pub(crate) fn note(&mut self, defect: Defect) {
        if !self.0.contains(&defect) {
            self.0.push(defect);
        }
    }

    /// Whether this fault was found.
    #[must_use]
    pub fn has(&self, defect: Defect) -> bool {
        self.0.contains(&defect)
    }

    /// Each fault once, in the order found.
    pub fn iter(&self) -> impl Iterator<Item = Defect> + '_ {
        self.0.iter().copied()
    }

    /// Whether any of them makes the message malformed.
    #[must_use]
    pub fn break_it(&self) -> bool {
        self.0.iter().any(|d| d.breaks())
    }
}
