module example.consumer {
    requires org.tandem.matching;
}
